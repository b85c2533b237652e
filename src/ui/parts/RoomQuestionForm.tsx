import type { RoomQuestion } from '../../domain/invitation/reading';
import { Button } from '../govuk/Button';
import { Radios } from '../govuk/Radios';
import { SummaryList } from '../govuk/SummaryList';
import { useCommands, useFrontWords } from '../runtime';
import { QuestionPage, useQuestion } from './QuestionPage';
import { RoomAddress } from './RoomAddress';

/** Only the visitor can say which room it is: we do not guess where a wrong guess costs the visit. */
export function RoomQuestionForm({ question }: { readonly question: RoomQuestion }) {
  const { start } = useFrontWords();
  const { chooseRoom, read } = useCommands();
  // One room is used or not: a lone circle to select first would be a press for nothing.
  const only = question.ask === 'is-this-the-room' ? question.rooms[0]?.meeting.address : undefined;
  const roomAt = (chosen: string) => question.rooms.find(({ meeting }) => meeting.address === chosen);
  const asked = useQuestion({
    fieldId: 'room',
    first: only ?? '',
    problemOf: (chosen) => (roomAt(chosen) ? undefined : start.chooseRoom),
    accept(chosen) {
      const room = roomAt(chosen);
      if (room) chooseRoom(room);
    },
  });

  return (
    <QuestionPage title={only === undefined ? start.whichRoom : start.isThisRoom} asked={asked}>
      <p class="govuk-body">{only === undefined ? start.whichRoomHint : start.isThisRoomHint}</p>
      {only === undefined ? (
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
      ) : (
        <SummaryList rows={[{ key: start.roomAddress, value: <RoomAddress>{only}</RoomAddress> }]} />
      )}
      <div class="govuk-button-group">
        <Button>{start.yesRoom}</Button>
        <Button variant="secondary" type="button" onClick={() => read('')}>
          {start.other}
        </Button>
      </div>
    </QuestionPage>
  );
}
