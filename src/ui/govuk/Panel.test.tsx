// @vitest-environment happy-dom
import { content, contract, type Given } from './contract.test-data';
import { Panel } from './Panel';

interface Options extends Given {
  titleText?: string;
  titleHtml?: string;
  headingLevel?: 1 | 2;
  classes?: string;
  attributes?: object;
}

await contract<Options>('panel', {
  offered: ({ titleText, titleHtml, headingLevel, classes, attributes, ...given }) => (
    <Panel
      {...attributes}
      class={classes}
      title={content({ text: titleText, html: titleHtml })}
      titleLevel={headingLevel}
    >
      {content(given)}
    </Panel>
  ),
  notOffered: {
    'nothing interrupts a visitor: a failing check never stands in the way': [
      'interruption',
      'interruption-with-content-with-long-line-length',
      'interruption-with-headings-content-and-lists',
      'interruption with custom classes',
      'interruption, with actions classes and attributes',
      'interruption, submit action',
      'interruption, button link',
      'interruption, no actions',
      'interruption, no actions items',
    ],
  },
});
