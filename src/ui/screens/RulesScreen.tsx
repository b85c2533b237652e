import { Button } from '../govuk/Button';
import { WarningText } from '../govuk/WarningText';
import { DeviceTroubles } from '../parts/DeviceTroubles';
import { Page } from '../parts/Page';
import { SelfView } from '../parts/SelfView';
import { useCommands, useFrontWords, useWords } from '../runtime';

/** What the prison will ask for, and the one thing everyone must agree to. */
export function RulesScreen() {
  const { common } = useFrontWords();
  const { rules } = useWords();
  const { acceptRules } = useCommands();
  return (
    <Page title={rules.title} back="#/check">
      <h2 class="govuk-heading-m">{rules.id}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{rules.idEither}</li>
        <li>{rules.idOr}</li>
      </ul>
      <p class="govuk-body">{rules.idMore}</p>
      <h2 class="govuk-heading-m">{rules.place}</h2>
      <p class="govuk-body">{rules.placeAlone}</p>
      <p class="govuk-body">{rules.placeBehind}</p>
      <SelfView />
      <DeviceTroubles of={['camera']} />
      <h2 class="govuk-heading-m">{rules.device}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{rules.deviceClose}</li>
        <li>{rules.deviceCharge}</li>
        <li>{rules.deviceSync}</li>
        <li>{rules.phone}</li>
      </ul>
      <h2 class="govuk-heading-m">{rules.share}</h2>
      <p class="govuk-body">{rules.shareText}</p>
      <h2 class="govuk-heading-m">{rules.interpreters}</h2>
      <p class="govuk-body">{rules.interpretersText}</p>
      <h2 class="govuk-heading-m">{rules.law}</h2>
      <WarningText iconText={common.warning}>{rules.lawText}</WarningText>
      <Button type="button" onClick={acceptRules}>
        {rules.accept}
      </Button>
    </Page>
  );
}
