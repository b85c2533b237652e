// @vitest-environment happy-dom
import { content, contract, modifierOf, type Given } from './contract.test-data';
import { Tag, type TagColour } from './Tag';

interface Options extends Given {
  classes?: string;
  attributes?: object;
}

await contract<Options>('tag', {
  offered: ({ classes, attributes, ...given }) => {
    const { modifier, others } = modifierOf<TagColour>('govuk-tag--', classes);
    return (
      <Tag {...attributes} colour={modifier} class={others}>
        {content(given)}
      </Tag>
    );
  },
});
