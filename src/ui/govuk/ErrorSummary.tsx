import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';
import { useFocusOnMount } from './useFocusOnMount';

export interface SummarisedError {
  readonly text: ComponentChildren;
  /** The id of the field to mend; without it the error is plain text. */
  readonly fieldId?: string | undefined;
}

/** Takes focus when it appears. Give it a `key` that changes with each submission, so that it does so again. */
export interface ErrorSummaryProps extends RootProps {
  readonly title: ComponentChildren;
  readonly description?: ComponentChildren;
  readonly errors?: readonly SummarisedError[] | undefined;
  /** Not within a replay, whose reader is at its buttons. */
  readonly takesFocus?: boolean;
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { title, description, errors = [], takesFocus = true, class: extra, ...rest } = props;
  const focus = useFocusOnMount(takesFocus);

  return (
    <div {...rest} {...focus} class={classNames('govuk-error-summary', extra)}>
      {/* A child of what takes focus: alert and focus on one element race, and screen readers drop words. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errors.map(({ text, fieldId }) => (
                <li>{fieldId === undefined ? text : <FieldLink fieldId={fieldId}>{text}</FieldLink>}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}

function FieldLink({ fieldId, children }: { fieldId: string; children: ComponentChildren }) {
  const goToField = (event: Event) => {
    // The address bar's fragment is our route, and may hold the room's address: it must not become a field's id.
    event.preventDefault();
    const field = document.getElementById(fieldId);
    // Focus alone scrolls just the field into view, with its question above the edge of the screen.
    field?.closest('.govuk-form-group')?.scrollIntoView();
    field?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${fieldId}`} onClick={goToField}>
      {children}
    </a>
  );
}
