import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { InsideWords } from '../../content/words';
import { Button } from '../govuk/Button';
import { useCommands } from '../runtime';
import { HandOffLink } from './HandOff';

interface LeaveQuestionProps {
  readonly words: InsideWords['leaving'][keyof InsideWords['leaving']];
  /** Address of the room that the visitor goes on to on the official web app; none who only leaves. */
  readonly onTo?: string;
  /** The button that opens the question. */
  readonly children: (ask: () => void) => VNode;
}

/**
 * Asks before the visitor leaves, as the room may be locked to whoever comes back. The browser's own dialog keeps focus
 * inside, closes with Escape and gives focus back.
 */
export function LeaveQuestion({ words, onTo, children }: LeaveQuestionProps) {
  const { leave } = useCommands();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      {children(() => dialog.current?.showModal())}
      <dialog class="vr-question" ref={dialog} aria-label={words.title}>
        <h2 class="govuk-heading-m">{words.title}</h2>
        <p class="govuk-body">{words.text}</p>
        <div class="govuk-button-group">
          <Button type="button" onClick={() => dialog.current?.close()}>
            {words.stay}
          </Button>
          {onTo === undefined ? (
            <Button variant="warning" type="button" onClick={() => void leave()}>
              {words.leave}
            </Button>
          ) : (
            <HandOffLink address={onTo} class="govuk-button govuk-button--warning">
              {words.leave}
            </HandOffLink>
          )}
        </div>
      </dialog>
    </>
  );
}
