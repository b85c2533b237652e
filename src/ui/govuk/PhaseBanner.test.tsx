// @vitest-environment happy-dom
import { content, contract, modifierOf, type Given } from './contract.test-data';
import { PhaseBanner } from './PhaseBanner';
import type { TagColour } from './Tag';

interface Options extends Given {
  tag?: Given & { classes?: string };
  classes?: string;
  attributes?: object;
}

await contract<Options>('phase-banner', {
  offered: ({ tag, classes, attributes, ...given }) => (
    <PhaseBanner
      {...attributes}
      class={classes}
      phase={content(tag)}
      colour={modifierOf<TagColour>('govuk-tag--', tag?.classes).modifier}
    >
      {content(given)}
    </PhaseBanner>
  ),
});
