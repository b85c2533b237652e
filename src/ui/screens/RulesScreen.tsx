import { useState } from 'preact/hooks';
import type { InsideWords } from '../../content/words';
import { Button } from '../govuk/Button';
import { Radios } from '../govuk/Radios';
import { WarningText } from '../govuk/WarningText';
import { ContactPrison } from '../parts/ContactPrison';
import { DeviceTroubles } from '../parts/DeviceTroubles';
import { Page } from '../parts/Page';
import { PrintButton } from '../parts/PrintButton';
import { SelfView } from '../parts/SelfView';
import { useCommands, useFrontWords, useWords } from '../runtime';

type Role = keyof InsideWords['rules']['roles'];
const roles: readonly Role[] = ['practitioner', 'interpreter', 'specialist'];

/** What the prison will ask of whoever this is, and the one thing everyone must agree to. */
export function RulesScreen() {
  const { common } = useFrontWords();
  const { rules } = useWords();
  const { acceptRules } = useCommands();
  // Only words the page: nobody is let in or kept out by it, so it is no part of the visit.
  const [role, setRole] = useState<Role>('practitioner');
  return (
    <Page title={rules.title} back="#/check">
      <Radios
        name="role"
        legend={rules.who}
        legendSize="s"
        small
        items={roles.map((value) => ({ value, text: rules.roles[value] }))}
        value={role}
        onChange={setRole}
      />
      <h2 class="govuk-heading-m">{rules.id}</h2>
      <p class="govuk-body">{rules.idTime}</p>
      <List>{[rules.idEither[role], rules.idOr[role]]}</List>
      <p class="govuk-body">{rules.idMore[role]}</p>
      <h2 class="govuk-heading-m">{rules.place}</h2>
      <p class="govuk-body">{rules.placeAlone}</p>
      <p class="govuk-body">{rules.placeBehind}</p>
      <SelfView />
      <DeviceTroubles of={['camera']} />
      <h2 class="govuk-heading-m">{rules.device}</h2>
      <List>{[rules.deviceClose, rules.deviceLarge, rules.deviceCharge, rules.deviceSync, rules.phone]}</List>
      <h2 class="govuk-heading-m">{rules.share}</h2>
      <p class="govuk-body">{rules.shareText}</p>
      {role === 'practitioner' ? (
        <>
          <h2 class="govuk-heading-m">{rules.others}</h2>
          <List>{rules.othersList}</List>
          <ContactPrison />
        </>
      ) : (
        <>
          <h2 class="govuk-heading-m">{rules.link}</h2>
          <List>{rules.linkList}</List>
        </>
      )}
      <h2 class="govuk-heading-m">{rules.law}</h2>
      <WarningText iconText={common.warning}>{rules.lawText}</WarningText>
      <div class="govuk-button-group">
        <Button type="button" onClick={acceptRules}>
          {rules.accept}
        </Button>
        <PrintButton />
      </div>
    </Page>
  );
}

const List = ({ children }: { readonly children: readonly string[] }) => (
  <ul class="govuk-list govuk-list--bullet">
    {children.map((sentence) => (
      <li>{sentence}</li>
    ))}
  </ul>
);
