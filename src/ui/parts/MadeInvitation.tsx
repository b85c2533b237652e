import type { Written } from '../../domain/invitation/draft';
import type { Language } from '../../visit/events';
import { fill } from '../fill';
import { Button } from '../govuk/Button';
import { InsetText } from '../govuk/InsetText';
import { SummaryList } from '../govuk/SummaryList';
import { useAsideWords, useConfig, useFrontWords, useRuntime } from '../runtime';
import { dateAndTime } from '../times';
import { useFragment } from '../useFragment';
import { CopyText } from './CopyText';
import { OnOurList } from './OnOurList';
import { Page } from './Page';
import { PrintButton } from './PrintButton';
import { RoomAddress } from './RoomAddress';

interface MadeInvitationProps {
  readonly written: Written;
  readonly opensIn: Language;
  readonly onChange: () => void;
  readonly onAnother: () => void;
}

/** What was understood, to be compared; then the link and the e-mail in both languages, to be copied. */
export function MadeInvitation({ written, opensIn, onChange, onAnother }: MadeInvitationProps) {
  const { links } = useAsideWords();
  const words = useFrontWords();
  const { meeting, query, leftOut } = written;
  const { ownAddress } = useRuntime();
  const linkIn = (language: Language) => `${ownAddress}#/${query}&lang=${language}`;
  const link = linkIn(opensIn);
  const letterIn = useLetter(written, linkIn);

  return (
    <Page key="made" title={links.made} back={useFragment(null)}>
      <p class="govuk-body-l">{links.madeText}</p>
      <SummaryList
        rows={[
          { key: words.start.roomAddress, value: <RoomAddress>{meeting.address}</RoomAddress> },
          { key: words.start.when, value: dateAndTime(meeting.startsAt, words) },
          { key: words.start.prison, value: meeting.prison },
        ]}
      />
      <OnOurList prison={meeting.prison} />
      {leftOut.map((what) => (
        <InsetText>{links.leftOut[what]}</InsetText>
      ))}
      <CopyText title={links.link} button={links.copyLink} text={link} isMain />
      <p class="govuk-body vr-not-printed">
        <a class="govuk-link" href={link} target="_blank" rel="noopener noreferrer">
          {links.open} {words.common.newTab}
        </a>
      </p>
      {(['en', 'cy'] as const).map((language) => (
        <CopyText
          title={links.letters[language]}
          button={links.copyLetters[language]}
          text={letterIn(language)}
          lang={language}
        />
      ))}
      <div class="govuk-button-group">
        <Button type="button" variant="secondary" onClick={onAnother}>
          {links.another}
        </Button>
        <Button type="button" variant="secondary" onClick={onChange}>
          {links.change}
        </Button>
        <PrintButton />
      </div>
    </Page>
  );
}

/** The e-mail in a language that need not be the page’s, with a link that opens in the language of the e-mail. */
function useLetter(
  { meeting: { address, startsAt, prison } }: Written,
  linkIn: (language: Language) => string,
) {
  const { shelf } = useRuntime();
  const { handOff } = useConfig();
  return (language: Language): string =>
    fill(shelf.aside(language).links.letter.join('\n\n'), {
      when: dateAndTime(startsAt, shelf.front(language)),
      prison,
      link: linkIn(language),
      official: fill(handOff, { address: encodeURIComponent(address) }),
      address,
    });
}
