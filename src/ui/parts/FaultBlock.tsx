import type { ComponentChildren } from 'preact';
import type { FaultWords } from '../../content/words';
import type { Fault } from '../../domain/fault';
import { platformOf } from '../../visit/checkState';
import { useFrontWords, useVisit } from '../runtime';
import { stepsFor } from '../stepsFor';
import { whoHelps } from '../whoHelps';
import { AsideLink } from './AsideLink';
import { ContactPrison, PrisonsLink } from './ContactPrison';
import { Said } from './Said';
import { GetHelp } from './GetHelp';

interface FaultBlockProps {
  readonly fault: Fault;
  readonly words: FaultWords;
  /** What we saw, in words. */
  readonly evidence?: ComponentChildren | undefined;
  /** Of its own heading: 2 under a page's heading, 4 inside the list of checks. */
  readonly level?: 2 | 4;
  /** Where the page's heading says it already. */
  readonly withoutWhat?: boolean;
  readonly children?: ComponentChildren;
}

/** A fault always has the same five parts: what, how we know, what to do, who can help, code. */
export function FaultBlock({
  fault,
  words,
  evidence,
  level = 2,
  withoutWhat = false,
  children,
}: FaultBlockProps) {
  const { fault: names, common } = useFrontWords();
  const platform = useVisit(({ checks }) => platformOf(checks));
  const { code, fixer, effect } = fault;
  // In a list of checks one contact below each other would hide the list.
  const isWholePage = level === 2;
  const Title = `h${level}` as const;
  const Part = `h${level === 4 ? 5 : withoutWhat ? 2 : 3}` as const;

  return (
    <section class={`vr-fault vr-fault--${effect}`}>
      {!withoutWhat && <Title class="govuk-heading-s">{words.what}</Title>}
      {evidence && (
        <>
          <Part class="vr-fault__name">{names.evidence}</Part>
          <p class="vr-fault__part">{typeof evidence === 'string' ? <Said>{evidence}</Said> : evidence}</p>
        </>
      )}
      <Part class="vr-fault__name">{names.todo}</Part>
      <ol class="govuk-list govuk-list--number">
        {stepsFor(words.todo, platform).map((step) => (
          <li>
            <Said>{step}</Said>
          </li>
        ))}
      </ol>
      {children}
      <p class="govuk-body">
        <AsideLink page="guide" about={code}>
          {common.inGuide}
        </AsideLink>
      </p>
      <Part class="vr-fault__name">{names.help}</Part>
      <p class="vr-fault__part">{whoHelps(fault, names)}</p>
      {(fixer === 'prison' || (isWholePage && fixer === 'you')) && <ContactPrison />}
      {!isWholePage && fixer === 'you' && <PrisonsLink />}
      <GetHelp />
      <p class="vr-fault__code">
        {names.code} <span class="vr-code">{code}</span>
      </p>
    </section>
  );
}
