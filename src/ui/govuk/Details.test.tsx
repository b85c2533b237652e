// @vitest-environment happy-dom
import { content, contract, type Given } from './contract.test-data';
import { Details } from './Details';

interface Options extends Given {
  id?: string;
  summaryText?: string;
  summaryHtml?: string;
  open?: boolean;
  classes?: string;
  attributes?: object;
}

await contract<Options>('details', {
  offered: ({ id, summaryText, summaryHtml, open, classes, attributes, ...given }) => (
    <Details
      {...attributes}
      id={id}
      class={classes}
      open={open}
      summary={content({ text: summaryText, html: summaryHtml })}
    >
      {content(given)}
    </Details>
  ),
});
