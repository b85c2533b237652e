import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface SummaryAction {
  readonly href: string;
  readonly text: ComponentChildren;
  /** Says what "Change" would change, for those who hear the link alone. */
  readonly visuallyHiddenText?: string | undefined;
  readonly class?: string | undefined;
}

export interface SummaryRow {
  readonly key: ComponentChildren;
  readonly value: ComponentChildren;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly class?: string | undefined;
}

export interface SummaryListProps extends RootProps {
  readonly rows: readonly SummaryRow[];
  readonly noBorder?: boolean | undefined;
}

export function SummaryList({ rows, noBorder = false, class: extra, ...rest }: SummaryListProps) {
  const anyActions = rows.some(({ actions }) => actions?.length);
  return (
    <dl
      {...rest}
      class={classNames('govuk-summary-list', noBorder && 'govuk-summary-list--no-border', extra)}
    >
      {rows.map(({ key, value, actions, class: rowClass }) => (
        <div
          class={classNames(
            'govuk-summary-list__row',
            anyActions && !actions && 'govuk-summary-list__row--no-actions',
            rowClass,
          )}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {actions && actions.length > 0 && <Actions actions={actions} />}
        </div>
      ))}
    </dl>
  );
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const [first, ...others] = actions.map((action) => <ActionLink {...action} />);
  return (
    <dd class="govuk-summary-list__actions">
      {others.length === 0 ? (
        first
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {[first, ...others].map((link) => (
            <li class="govuk-summary-list__actions-list-item">{link}</li>
          ))}
        </ul>
      )}
    </dd>
  );
}

function ActionLink({ href, text, visuallyHiddenText, class: extra }: SummaryAction) {
  return (
    <a class={classNames('govuk-link', extra)} href={href}>
      {text}
      {visuallyHiddenText && <span class="govuk-visually-hidden"> {visuallyHiddenText}</span>}
    </a>
  );
}
