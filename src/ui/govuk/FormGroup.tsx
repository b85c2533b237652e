import type { ComponentChildren } from 'preact';
import { classNames } from './classNames';
import { ErrorMessage } from './ErrorMessage';
import { Hint } from './Hint';

export interface FieldError {
  /** "Error" or "Gwall". */
  readonly prefix: string;
  readonly text: ComponentChildren;
}

export interface Explanation {
  readonly hint?: ComponentChildren;
  readonly errorMessage?: FieldError | undefined;
}

export function FormGroup({ hasError, children }: { hasError: boolean; children: ComponentChildren }) {
  return <div class={classNames('govuk-form-group', hasError && 'govuk-form-group--error')}>{children}</div>;
}

/** Hint, then error, with the ids that `describedBy` points at. */
export function HintAndError({ id, hint, errorMessage }: Explanation & { readonly id: string }) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {errorMessage && (
        <ErrorMessage id={`${id}-error`} prefix={errorMessage.prefix}>
          {errorMessage.text}
        </ErrorMessage>
      )}
    </>
  );
}

/** The ids a screen reader reads after a control's name, in that order. */
export function describedBy(id: string, { hint, errorMessage }: Explanation, also?: string) {
  const ids = [also, Boolean(hint) && `${id}-hint`, errorMessage && `${id}-error`];
  return classNames(...ids) || undefined;
}
