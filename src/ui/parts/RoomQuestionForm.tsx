import type { RoomQuestion } from '../../domain/invitation/reading';
import { Button } from '../govuk/Button';
import { Radios } from '../govuk/Radios';
import { useCommands, useFrontWords } from '../runtime';
import { QuestionPage, useQuestion } from './QuestionPage';
import { RoomAddress } from './RoomAddress';

/** Only the visitor can say which room it is: we do not guess where a wrong guess costs the visit. */
export function RoomQuestionForm({ question }: { readonly question: RoomQuestion }) {
  const { start } = useFrontWords();
  const { chooseRoom, read } = useCommands();
  const which = question.ask === 'which-room';
  const roomAt = (chosen: string) => question.rooms.find(({ meeting }) => meeting.address === chosen);
  const asked = useQuestion({
    fieldId: 'room',
    problemOf: (chosen) => (roomAt(chosen) ? undefined : start.chooseRoom),
    accept(chosen) {
      const room = roomAt(chosen);
      if (room) chooseRoom(room);
    },
  });

  return (
    <QuestionPage title={which ? start.whichRoom : start.isThisRoom} asked={asked}>
      <p class="govuk-body">{which ? start.whichRoomHint : start.isThisRoomHint}</p>
      <Radios
        name="room"
        legend={start.roomAddress}
        legendSize="s"
        errorMessage={asked.errorMessage}
        items={question.rooms.map(({ meeting: { address } }) => ({
          value: address,
          text: <RoomAddress>{address}</RoomAddress>,
        }))}
        value={asked.answer}
        onChange={asked.setAnswer}
      />
      <div class="govuk-button-group">
        <Button>{start.yesRoom}</Button>
        <Button variant="secondary" type="button" onClick={() => read('')}>
          {start.other}
        </Button>
      </div>
    </QuestionPage>
  );
}
