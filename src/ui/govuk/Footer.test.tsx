// @vitest-environment happy-dom
import { content, contract, type Given } from './contract.test-data';
import { Footer, type FooterLink } from './Footer';

interface Options {
  meta?: Given & { visuallyHiddenTitle?: string; items?: readonly FooterLink[] };
  classes?: string;
  attributes?: object;
}

await contract<Options>('footer', {
  offered: ({ meta, classes, attributes }) => (
    <Footer
      {...attributes}
      class={classes}
      linksTitle={meta && (meta.visuallyHiddenTitle ?? 'Support links')}
      links={meta?.items}
    >
      {content(meta)}
    </Footer>
  ),
  // Branding is the one part of the design system that a service outside GOV.UK may not use.
  without: [
    '.govuk-footer__crown',
    '.govuk-footer__licence-logo',
    '.govuk-footer__licence-description',
    '.govuk-footer__meta-item:not(.govuk-footer__meta-item--grow)',
  ],
  notOffered: {
    'we have too few pages for columns of links': [
      'with default width navigation (one column)',
      'with default width navigation (two columns)',
      'with navigation',
      'Full GDS example',
      'Three equal columns',
      'with navigation item attributes',
    ],
    'the container has one width': ['with container classes'],
    'no link needs attributes of its own': ['with meta item attributes'],
  },
});
