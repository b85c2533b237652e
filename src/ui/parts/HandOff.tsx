import { faultOf } from '../../visit/checkState';
import { fill } from '../fill';
import { useCommands, useConfig, useFrontWords, useVisit } from '../runtime';
import { Said } from './Said';

/** The way out that is always there: the official web app, on the same room. The main one where there is no other. */
export function HandOff({ address }: { readonly address: string }) {
  const { handOff } = useFrontWords();
  const isOnlyWay = useIsUnsupported();
  return (
    // On paper a link is printed with its address, which is the room's.
    <div class="vr-not-printed">
      <p class="govuk-body govuk-!-margin-bottom-2">
        <HandOffLink address={address} class={isOnlyWay ? 'govuk-button' : 'govuk-link'}>
          {handOff.link}
        </HandOffLink>
      </p>
      <p class="govuk-hint">
        <Said>{handOff.hint}</Said>
      </p>
    </div>
  );
}

interface HandOffLinkProps {
  readonly address: string;
  readonly class: string;
  readonly children: string;
}

/** Never carries a name or PIN. Whoever follows it leaves here first, as one visitor must not be in a room twice. */
export function HandOffLink({ address, class: look, children }: HandOffLinkProps) {
  const { common } = useFrontWords();
  const { handOff } = useConfig();
  const { leave } = useCommands();
  return (
    <a
      class={look}
      href={fill(handOff, { address: encodeURIComponent(address) })}
      target="_blank"
      rel="noopener noreferrer"
      onClick={() => void leave()}
    >
      {children} {common.newTab}
    </a>
  );
}

/** This browser can make no call at all: the one finding that stops anyone from joining. */
export const useIsUnsupported = () =>
  useVisit(({ checks }) => faultOf(checks.browser) === 'browser-unsupported');
