// @vitest-environment happy-dom
import { content, contract, modifierOf, type Given } from './contract.test-data';
import { Fieldset } from './Fieldset';
import type { LabelSize } from './Label';

interface Options extends Given {
  legend?: Given & { classes?: string; isPageHeading?: boolean };
  describedBy?: string;
  attributes?: object;
  classes?: string;
}

await contract<Options>('fieldset', {
  offered: ({ legend, describedBy, classes, attributes, ...given }) => (
    <Fieldset
      {...attributes}
      class={classes}
      legend={content(legend)}
      legendSize={modifierOf<LabelSize>('govuk-fieldset__legend--', legend?.classes).modifier}
      legendIsPageHeading={legend?.isPageHeading}
      describedBy={describedBy}
    >
      {content(given)}
    </Fieldset>
  ),
  notOffered: {
    'a fieldset is a group already, and its legend has sizes, not classes': ['legend classes', 'role'],
  },
});
