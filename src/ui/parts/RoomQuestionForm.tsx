import { useState } from 'preact/hooks';
import type { RoomQuestion } from '../../domain/invitation/reading';
import { Button } from '../govuk/Button';
import { Radios } from '../govuk/Radios';
import { useCommands, useFrontWords } from '../runtime';

/** Only the visitor can say which room it is: we do not guess where a wrong guess costs the visit. */
export function RoomQuestionForm({ question }: { readonly question: RoomQuestion }) {
  const { start, common } = useFrontWords();
  const { chooseRoom, read } = useCommands();
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [asked, setAsked] = useState(false);
  const which = question.ask === 'which-room';

  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    const room = question.rooms.find(({ meeting }) => meeting.address === chosen);
    if (room) chooseRoom(room);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Radios
        name="room"
        legend={which ? start.whichRoom : start.isThisRoom}
        legendSize="m"
        hint={which ? start.whichRoomHint : start.isThisRoomHint}
        errorMessage={
          asked && chosen === undefined ? { prefix: common.error, text: start.chooseRoom } : undefined
        }
        items={question.rooms.map(({ meeting }) => ({ value: meeting.address, text: meeting.address }))}
        value={chosen}
        onChange={setChosen}
      />
      <div class="govuk-button-group">
        <Button>{start.yesRoom}</Button>
        <Button variant="secondary" type="button" onClick={() => read('')}>
          {start.other}
        </Button>
      </div>
    </form>
  );
}
