import type { ComponentChildren } from 'preact';
import { classNames, type RootProps } from './classNames';

export interface Task {
  readonly title: ComponentChildren;
  readonly href?: string | undefined;
  readonly hint?: ComponentChildren;
  /** A word such as "Working", or a `Tag` while something is left to do. */
  readonly status: ComponentChildren;
  /** Greys the status. */
  readonly cannotStartYet?: boolean | undefined;
  readonly class?: string | undefined;
}

export interface TaskListProps extends RootProps {
  readonly items: readonly Task[];
  /** Must differ between two lists on one page. */
  readonly idPrefix?: string | undefined;
}

export function TaskList({ items, idPrefix = 'task-list', class: extra, ...rest }: TaskListProps) {
  return (
    <ul {...rest} class={classNames('govuk-task-list', extra)}>
      {items.map((task, index) => (
        <TaskItem {...task} id={`${idPrefix}-${index + 1}`} />
      ))}
    </ul>
  );
}

function TaskItem(props: Task & { readonly id: string }) {
  const { id, title, href, hint, status, cannotStartYet = false, class: extra } = props;
  const hintId = `${id}-hint`;
  const statusId = `${id}-status`;
  return (
    <li class={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link', extra)}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a
            class="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={classNames(Boolean(hint) && hintId, statusId)}
          >
            {title}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div id={hintId} class="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div
        class={classNames(
          'govuk-task-list__status',
          cannotStartYet && 'govuk-task-list__status--cannot-start-yet',
        )}
        id={statusId}
      >
        {status}
      </div>
    </li>
  );
}
