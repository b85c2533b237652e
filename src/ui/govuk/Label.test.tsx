// @vitest-environment happy-dom
import { content, contract, modifierOf, type Given } from './contract.test-data';
import { Label, type LabelSize } from './Label';

interface Options extends Given {
  for?: string;
  attributes?: object;
  isPageHeading?: boolean;
  classes?: string;
}

await contract<Options>('label', {
  offered: ({ for: control, isPageHeading, classes, attributes, ...given }) => {
    const { modifier, others } = modifierOf<LabelSize>('govuk-label--', classes);
    // Most fixtures do without `for`; ours must say which control they name.
    return (
      <Label
        {...attributes}
        for={control as string}
        size={modifier}
        isPageHeading={isPageHeading}
        class={others}
      >
        {content(given)}
      </Label>
    );
  },
  notOffered: {
    'a label without words labels nothing': ['empty'],
  },
});
