import type { Expectation } from '../../domain/config';

/** Words of the one page that is shown instead of all others, while the deployment's settings cannot be used. */
export const setup = {
  lang: 'en',
  title: 'This page is not set up yet',
  visitor: 'Open the link in your booking e-mail in a new tab instead, or contact the prison.',
  operator: 'For whoever runs this page',
  field: 'Field',
  wholeFile: 'the whole file',
  expected: 'Expected',
  found: 'Found',
  todo: 'Correct it in {file}, then load this page again.',
  nothing: 'nothing',
  expects: {
    file: 'this file, beside the page',
    json: 'a file of JSON',
    value: 'a value',
    text: 'text in quotation marks',
    number: 'a number',
    list: 'a list between [ and ]',
    group: 'a group of settings between { and }',
    'not-empty': 'text that is not empty',
    'above-zero': 'a number above 0',
    'host-name': 'a host name in lower case, such as “meet.example.uk”',
    origin: 'an origin such as “https://meet.example.uk”: https, no path, no slash at the end',
    'one-domain': 'at least one domain',
    'https-link': 'a link that starts with “https://”',
    'address-link': 'a link that contains “{address}”',
    language: '“en” or “cy”',
  } satisfies Record<Expectation, string>,
} as const;
