// @vitest-environment happy-dom
import { content, contract, type Given } from './contract.test-data';
import { Hint } from './Hint';

interface Options extends Given {
  id?: string;
  classes?: string;
  attributes?: object;
}

await contract<Options>('hint', {
  offered: ({ id, classes, attributes, ...given }) => (
    <Hint {...attributes} id={id} class={classes}>
      {content(given)}
    </Hint>
  ),
});
