import type { ComponentChildren } from 'preact';
import type { Doubt, Prison } from '../../domain/prisons/directory';
import { fill } from '../fill';
import { useAsideWords, useFrontWords } from '../runtime';
import { RoomAddress } from './RoomAddress';

/** All the ways to reach a prison, each one tap away. */
export function Contacts({ prison }: { readonly prison: Prison }) {
  const { prisons: words } = useAsideWords();
  const { common } = useFrontWords();
  const { emails, telephones, webPages, toBeConfirmed } = prison;
  return (
    <>
      {toBeConfirmed && <p class="govuk-body">{words.toBeConfirmed}</p>}
      <ul class="govuk-list">
        {emails.map((email) => (
          <Contact kind={words.kinds.email} more={email.for && words.purposes[email.for]} doubt={email.doubt}>
            <a class="govuk-link" href={`mailto:${email.address}`}>
              <RoomAddress>{email.address}</RoomAddress>
            </a>
          </Contact>
        ))}
        {telephones.map(({ number, extension, when, doubt }) => (
          <Contact
            kind={words.kinds.telephone}
            more={[extension && fill(words.extension, { extension }), when && words.when[when]]
              .filter(Boolean)
              .join(', ')}
            doubt={doubt}
          >
            <a class="govuk-link" href={`tel:+44${number.replace(/ /g, '').slice(1)}`}>
              {number}
            </a>
          </Contact>
        ))}
        {webPages.map(({ address, doubt }) => (
          <Contact kind={words.kinds.webPage} doubt={doubt}>
            <a class="govuk-link" href={address} target="_blank" rel="noopener noreferrer">
              {address} {common.newTab}
            </a>
          </Contact>
        ))}
      </ul>
    </>
  );
}

interface ContactProps {
  readonly kind: string;
  readonly more?: string | undefined;
  /** Shown as printed, and marked: a correction of ours would be a guess. */
  readonly doubt?: Doubt | undefined;
  readonly children: ComponentChildren;
}

function Contact({ kind, more, doubt, children }: ContactProps) {
  const { prisons } = useAsideWords();
  return (
    <li>
      {kind}: {children} {more}
      {doubt && <p class="govuk-hint">{prisons.doubts[doubt]}</p>}
    </li>
  );
}
