// @vitest-environment happy-dom
import { content, contract, modifierOf, type Given } from './contract.test-data';
import { Tag, type TagColour } from './Tag';
import { TaskList } from './TaskList';

interface Item {
  title: Given;
  href?: string;
  hint?: Given;
  status: Given & { tag?: Given & { classes?: string; attributes?: object }; classes?: string };
  classes?: string;
}

interface Options {
  idPrefix?: string;
  items: readonly (Item | null | false | '')[];
  classes?: string;
  attributes?: object;
}

function statusOf({ tag, ...given }: Item['status']) {
  if (!tag) return content(given);
  const { modifier, others } = modifierOf<TagColour>('govuk-tag--', tag.classes);
  // Blue is the tag's own colour, so the component gives it no class; govuk-frontend has no rule for that class.
  const others_ = modifier === 'blue' ? 'govuk-tag--blue' : others;
  return (
    <Tag {...tag.attributes} colour={modifier} class={others_}>
      {content(tag)}
    </Tag>
  );
}

await contract<Options>('task-list', {
  offered: ({ idPrefix, items, classes, attributes }) => (
    <TaskList
      {...attributes}
      class={classes}
      idPrefix={idPrefix}
      items={items.flatMap((item) =>
        typeof item === 'object' && item !== null
          ? {
              title: content(item.title),
              href: item.href,
              hint: content(item.hint),
              status: statusOf(item.status),
              cannotStartYet: item.status.classes === 'govuk-task-list__status--cannot-start-yet',
              class: item.classes,
            }
          : [],
      )}
    />
  ),
  notOffered: {
    'classes go to the list and its items, not to the parts of one': ['custom classes'],
    'TypeScript keeps holes out of the list': ['with empty values'],
  },
});
