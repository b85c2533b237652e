import { compileString } from 'sass';
import { expect, it } from 'vitest';
import print from './_print.scss?raw';

const components = Object.values(
  import.meta.glob<string>(['../**/*.tsx', '!../**/*.test*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join();
const sheets = Object.values(
  import.meta.glob<string>('./*.scss', { query: '?raw', import: 'default', eager: true }),
).join();

const classesIn = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();
// `vr-fault--${effect}` stands for every class that begins so.
const used = classesIn(components, /(?<![-\w])(vr-[\w-]+)/g);
const styled = classesIn(sheets, /\.(vr-[\w-]+)/g);
const isOneOf = (names: readonly string[]) => (name: string) =>
  names.some((other) => other === name || (other.endsWith('--') && name.startsWith(other)));

it('styles every class of ours that a component uses', () => {
  expect(used.length).toBeGreaterThan(20);
  const missing = used.filter((name) => !name.endsWith('--') && !styled.includes(name));
  expect(missing).toEqual([]);
});

it('holds no style for a class that no component uses', () => {
  expect(styled.filter((name) => !isOneOf(used)(name))).toEqual([]);
});

it('prints no picture: a browser prints the frame that a video shows', () => {
  const pictures = components.match(/<video/g) ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  const hidden = /([^{}]+)\{\s*display: none !important/.exec(compileString(print).css)?.[1]?.split(/,\s*/);
  expect(hidden?.map((selector) => selector.trim())).toEqual(
    expect.arrayContaining(['video', '.vr-self-view', '.vr-trouble']),
  );
});
