import type { ComponentChildren } from 'preact';
import { classNames } from '../govuk/classNames';
import { Icon, type IconName } from './Icon';

interface BarButtonProps {
  readonly icon: IconName;
  readonly look?: 'wide' | 'leave' | undefined;
  readonly state?: 'muted' | 'live' | undefined;
  /** Nothing that pressing it could do: its word says why. It keeps focus, so that the word can be read. */
  readonly disabled?: boolean;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** Icon and word together, large enough for a thumb. The word says what pressing it will do. */
export const BarButton = ({ icon, look, state, disabled = false, onClick, children }: BarButtonProps) => (
  <button
    type="button"
    class={classNames(
      'vr-bar__button',
      look && `vr-bar__button--${look}`,
      state && `vr-bar__button--${state}`,
    )}
    aria-disabled={disabled}
    onClick={disabled ? undefined : onClick}
  >
    <Icon name={icon} />
    <span>{children}</span>
  </button>
);
