// @vitest-environment happy-dom
import { content, contract, type Given } from './contract.test-data';
import { InsetText } from './InsetText';

interface Options extends Given {
  id?: string;
  classes?: string;
  attributes?: object;
}

await contract<Options>('inset-text', {
  offered: ({ id, classes, attributes, ...given }) => (
    <InsetText {...attributes} id={id} class={classes}>
      {content(given)}
    </InsetText>
  ),
});
