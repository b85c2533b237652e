import type { AsideWords, Steps } from '../../content/words';
import { variantsFor, type Variant, type VisitorPlatform } from '../../domain/visitorPlatform';
import { fill } from '../fill';
import { useAsideWords } from '../runtime';
import { stepsFor } from '../stepsFor';
import { Folded } from './Folded';
import { Said } from './Said';

interface AdviceProps {
  readonly steps: Steps;
  readonly platform: VisitorPlatform;
}

/** The steps for this browser and system; those for others on demand, for whoever helps somebody else. */
export function Advice({ steps, platform }: AdviceProps) {
  const { guide } = useAsideWords();
  const own = stepsFor(steps, platform);
  const others = othersOf(steps, platform);
  return (
    <>
      <StepList steps={own} />
      {others.length > 0 && (
        <Folded summary={guide.others}>
          {others.map(([variant, list]) => (
            <>
              <p class="govuk-!-font-weight-bold govuk-!-margin-bottom-2">{nameOf(variant, guide)}</p>
              <StepList steps={list} />
            </>
          ))}
        </Folded>
      )}
    </>
  );
}

const StepList = ({ steps }: { readonly steps: readonly string[] }) => (
  <ol class="govuk-list govuk-list--number">
    {steps.map((step) => (
      <li>
        <Said>{step}</Said>
      </li>
    ))}
  </ol>
);

function othersOf(steps: Steps, platform: VisitorPlatform) {
  if (!('any' in steps)) return [];
  const variants = Object.entries(steps) as [Variant | 'any', readonly string[]][];
  const shown = variantsFor(platform).find((variant) => variant in steps) ?? 'any';
  return variants.filter(([variant]) => variant !== shown);
}

/** "Safari on Mac" for `safari-mac`. */
function nameOf(variant: Variant | 'any', { browsers, systems, on, otherwise }: AsideWords['guide']): string {
  const known: Readonly<Record<string, string>> = { ...browsers, ...systems };
  const [one = '', other] = variant.split('-');
  const browser = known[one];
  if (browser === undefined) return otherwise;
  return other === undefined ? browser : fill(on, { browser, system: known[other] ?? other });
}
