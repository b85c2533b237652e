import type { ComponentChildren } from 'preact';
import { classNames } from './classNames';
import { Hint } from './Hint';
import { Label } from './Label';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly text: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly disabled?: boolean | undefined;
  /** When left out: the group's id for the first, so that an error summary can lead there, then `-2`, `-3`… */
  readonly id?: string | undefined;
}

export interface ChoicesProps<Value extends string> {
  readonly kind: 'radios' | 'checkboxes';
  readonly idPrefix: string;
  readonly name: string;
  readonly items: readonly Choice<Value>[];
  readonly isChosen: (value: Value) => boolean;
  readonly onChange?: ((value: Value, chosen: boolean) => void) | undefined;
  /** Read with every item, where no fieldset carries it. */
  readonly describedBy?: string | undefined;
  readonly small?: boolean | undefined;
  readonly inline?: boolean | undefined;
  readonly class?: string | undefined;
}

/** The items of `Radios` and `Checkboxes`, which differ in little more than their class names. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { kind, idPrefix, items, small = false, inline = false, class: extra, name, ...shared } = props;
  const { isChosen, onChange, describedBy, ...rest } = shared;
  const block = `govuk-${kind}`;

  const item = ({ value, text, hint, disabled, id: ownId }: Choice<Value>, index: number) => {
    const id = ownId ?? (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
    const hintId = `${id}-item-hint`;
    return (
      <div key={value} class={`${block}__item`}>
        <input
          class={`${block}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={value}
          checked={isChosen(value)}
          disabled={disabled}
          aria-describedby={classNames(describedBy, Boolean(hint) && hintId) || undefined}
          onChange={(event) => onChange?.(value, event.currentTarget.checked)}
        />
        <Label for={id} class={`${block}__label`}>
          {text}
        </Label>
        {hint && (
          <Hint id={hintId} class={`${block}__hint`}>
            {hint}
          </Hint>
        )}
      </div>
    );
  };

  return (
    <div {...rest} class={classNames(block, small && `${block}--small`, inline && `${block}--inline`, extra)}>
      {items.map(item)}
    </div>
  );
}
