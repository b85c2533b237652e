/**
 * What every component here takes beside its own props. They land on the root element, or on the control of a
 * field. So do `aria-*` and `data-*`: TypeScript lets any hyphenated attribute through in JSX whatever the props
 * say, so a component that dropped them would drop them in silence.
 */
export interface RootProps {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
}

export const classNames = (...names: readonly (string | false | undefined)[]) =>
  names.filter(Boolean).join(' ');
