import { invitationFaults } from '../../domain/invitationFaults';
import type { Reading } from '../../domain/invitation/reading';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { Textarea } from '../govuk/Textarea';
import { useCommands, useFrontWords } from '../runtime';
import { AsideLink } from './AsideLink';
import { FaultBlock } from './FaultBlock';
import { QuestionPage, useQuestion } from './QuestionPage';
import { RoomAddress } from './RoomAddress';

type Unread = Extract<Reading, { is: 'nothing' | 'problem' }>;

/** Takes anything: a link, an address, a room number, a whole e-mail. Says what was wrong with the last one. */
export function PasteForm({ reading }: { readonly reading: Unread }) {
  const { start, common, invitationFaults: faultWords } = useFrontWords();
  const { read, go } = useCommands();
  const asked = useQuestion({
    fieldId: 'invitation',
    problemOf: (text) => (text.trim() === '' ? start.nothing : undefined),
    accept: read,
  });
  const isRefusal = reading.is === 'problem';
  const title = isRefusal ? faultWords[reading.fault].what : start.title;
  return (
    <QuestionPage title={title} asked={asked} {...(isRefusal && { hasErrors: true })}>
      {isRefusal ? (
        <FaultBlock
          fault={invitationFaults[reading.fault]}
          words={faultWords[reading.fault]}
          withoutWhat
          evidence={
            reading.found !== null && <RoomAddress>{fill(start.found, { found: reading.found })}</RoomAddress>
          }
        />
      ) : (
        <p class="govuk-body-l">{start.lead}</p>
      )}
      <Textarea
        id="invitation"
        label={start.pasteLabel}
        labelSize="m"
        hint={<RoomAddress>{start.pasteHint}</RoomAddress>}
        rows={4}
        value={asked.answer}
        errorMessage={asked.errorMessage}
        autocomplete="off"
        spellcheck={false}
        onInput={asked.setAnswer}
      />
      <Button>{start.read}</Button>
      <h2 class="govuk-heading-m">{start.deviceOnlyTitle}</h2>
      <p class="govuk-body">{start.deviceOnlyHint}</p>
      <Button variant="secondary" type="button" onClick={() => go('check')}>
        {start.deviceOnly}
      </Button>
      <p class="govuk-body">
        <AsideLink page="booking">{common.booking}</AsideLink>
      </p>
    </QuestionPage>
  );
}
