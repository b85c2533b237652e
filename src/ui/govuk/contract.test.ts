// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { markupOf } from './contract.test-data';

const markup = (html: string) => {
  const parent = document.createElement('div');
  parent.innerHTML = html;
  return markupOf(parent);
};

it.each<[what: string, one: string, other: string]>([
  ['the order of attributes', '<a href="#" id="x">Go</a>', '<a id="x" href="#">Go</a>'],
  ['white space', '<p>\n  Go   on\n</p>\n', '<p>Go on</p>'],
  ['what starts their JavaScript', '<p data-module="govuk-button" tabindex="-1">Go</p>', '<p>Go</p>'],
])('a comparison does not mind %s', (_what, one, other) => {
  expect(markup(one)).toEqual(markup(other));
});

it.each<[what: string, one: string, other: string]>([
  ['a missing attribute', '<a href="#">Go</a>', '<a>Go</a>'],
  ['another element', '<strong>Go</strong>', '<b>Go</b>'],
  ['other words', '<p>Go</p>', '<p>Stay</p>'],
  ['one level more', '<p>Go</p>', '<p><span>Go</span></p>'],
  ['a lasting tab stop', '<p tabindex="0">Go</p>', '<p>Go</p>'],
  ['a box that is ticked', '<input type="checkbox" checked>', '<input type="checkbox">'],
])('a comparison minds %s', (_what, one, other) => {
  expect(markup(one)).not.toEqual(markup(other));
});
