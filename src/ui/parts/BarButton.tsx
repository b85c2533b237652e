import type { ComponentChildren, Ref } from 'preact';
import { classNames } from '../govuk/classNames';
import { Icon, type IconName } from './Icon';

interface BarButtonProps {
  readonly icon: IconName;
  readonly look?: 'wide' | 'leave' | undefined;
  readonly state?: 'muted' | 'live' | undefined;
  /** Nothing that pressing it could do: its word says why. It keeps focus, so that the word can be read. */
  readonly disabled?: boolean;
  /** The one key that presses it while focus is in the visit. */
  readonly shortcut?: string | undefined;
  /** Of a button that opens a part of the page. */
  readonly expanded?: boolean | undefined;
  readonly button?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** Icon and word together, large enough for a thumb. The word says what pressing it will do. */
export const BarButton = ({ icon, look, state, disabled = false, ...props }: BarButtonProps) => (
  <button
    type="button"
    ref={props.button ?? null}
    class={classNames(
      'vr-bar__button',
      look && `vr-bar__button--${look}`,
      state && `vr-bar__button--${state}`,
    )}
    aria-disabled={disabled}
    aria-expanded={props.expanded}
    aria-keyshortcuts={props.shortcut}
    onClick={disabled ? undefined : props.onClick}
  >
    <Icon name={icon} />
    <span>{props.children}</span>
  </button>
);
