// @vitest-environment happy-dom
import { content, contract } from './contract.test-data';
import { GenericHeader } from './GenericHeader';

interface Options {
  logoText?: string;
  logoHtml?: string;
  url?: string;
  classes?: string;
  attributes?: object;
}

await contract<Options>('generic-header', {
  offered: ({ logoText, logoHtml, url = '/', classes, attributes }) => (
    <GenericHeader {...attributes} href={url} class={classes}>
      {content({ text: logoText, html: logoHtml })}
    </GenericHeader>
  ),
  notOffered: { 'the container has one width': ['full width'] },
});
