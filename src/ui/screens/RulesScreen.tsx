import { roles } from '../../domain/journey';
import { Button } from '../govuk/Button';
import { Radios } from '../govuk/Radios';
import { WarningText } from '../govuk/WarningText';
import { ContactPrison } from '../parts/ContactPrison';
import { DeviceTroubles } from '../parts/DeviceTroubles';
import { OwnPicture } from '../parts/OwnPicture';
import { Page } from '../parts/Page';
import { PrintButton } from '../parts/PrintButton';
import { useCommands, useFrontWords, useVisit, useWords } from '../runtime';

/** What the prison will ask of whoever this is, and the one thing everyone must agree to. */
export function RulesScreen() {
  const { common } = useFrontWords();
  const { rules } = useWords();
  const { acceptRules, chooseRole } = useCommands();
  const role = useVisit((visit) => visit.role);
  return (
    <Page title={rules.title} back="#/check">
      <Radios
        name="role"
        legend={rules.who}
        legendSize="s"
        small
        items={roles.map((value) => ({ value, text: rules.roles[value] }))}
        value={role}
        onChange={chooseRole}
      />
      <h2 class="govuk-heading-m">{rules.id}</h2>
      <p class="govuk-body">{rules.idTime}</p>
      <List>{[rules.idEither[role], rules.idOr[role]]}</List>
      <p class="govuk-body">{rules.idMore[role]}</p>
      <h2 class="govuk-heading-m">{rules.place}</h2>
      <p class="govuk-body">{rules.placeAlone}</p>
      <p class="govuk-body">{rules.placeBehind}</p>
      <OwnPicture cameraOnly />
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
