import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';
import { steadyPress } from './steadyPress';
import { useDoubleClickGuard } from './useDoubleClickGuard';

export interface ButtonProps extends RootProps {
  readonly variant?: 'secondary' | 'warning' | 'inverse' | undefined;
  /** The big button with an arrow that begins a journey. */
  readonly isStart?: boolean | undefined;
  /** Makes it a link that looks like a button: for going somewhere, not for doing something. */
  readonly href?: string | undefined;
  /** `submit` unless said otherwise, as in HTML and govuk-frontend. */
  readonly type?: 'submit' | 'button' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Ignores a second press within a second: people with a tremor, and people who double-click everything. */
  readonly preventDoubleClick?: boolean | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly children?: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const { variant, isStart = false, href, type = 'submit', name, value, disabled, ...more } = props;
  const { preventDoubleClick = false, onClick, class: extra, children, ...rest } = more;
  const guarded = useDoubleClickGuard(preventDoubleClick, onClick);
  const look = classNames(
    'govuk-button',
    variant && `govuk-button--${variant}`,
    extra,
    isStart && 'govuk-button--start',
  );
  const content = (
    <>
      {/* The start button is a flex box, which would eat the spaces between several children. */}
      {isStart && typeof children !== 'string' ? <span>{children}</span> : children}
      {isStart && <StartIcon />}
    </>
  );

  if (href !== undefined)
    return (
      <a
        {...rest}
        href={href}
        role="button"
        draggable={false}
        class={look}
        onClick={guarded}
        onKeyDown={pressWithSpace}
      >
        {content}
      </a>
    );
  return (
    <button
      {...rest}
      type={type}
      name={name}
      value={value}
      disabled={disabled}
      aria-disabled={disabled ? 'true' : undefined}
      class={look}
      onPointerDown={steadyPress}
      onClick={guarded}
    >
      {content}
    </button>
  );
}

/** A link that calls itself a button must answer to the space bar, which on a link would scroll the page. */
function pressWithSpace(event: KeyboardEvent) {
  if (event.key !== ' ' || !(event.currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  event.currentTarget.click();
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}
