import { h, render, type ComponentChildren, type VNode } from 'preact';
import { describe, expect, it } from 'vitest';

/**
 * govuk-frontend ships with each component the HTML that its options must give. Our components are held to it, so
 * that an upgrade which changes the markup fails here instead of quietly losing its style.
 */
interface Fixture<Options> {
  readonly name: string;
  readonly options: Options;
  readonly html: string;
}

interface Contract<Options> {
  /** The fixture's options in our own component's props. */
  readonly offered: (options: Options) => VNode;
  /** Fixtures of options that we leave out on purpose: why, and their names. */
  readonly notOffered?: Readonly<Record<string, readonly string[]>>;
  /** Parts of govuk-frontend's markup that we may not or do not use, as selectors. */
  readonly without?: readonly string[];
}

const files = import.meta.glob<{ fixtures: readonly Fixture<unknown>[] }>(
  '/node_modules/govuk-frontend/dist/govuk/components/*/fixtures.json',
  { import: 'default' },
);

export async function contract<Options>(component: string, terms: Contract<Options>) {
  const load = files[`/node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`];
  if (!load) throw new Error(`govuk-frontend has no component ${component}`);
  // Each test names just the options it reads; what they hold is the fixtures' own business.
  const fixtures = (await load()).fixtures as readonly Fixture<Options>[];
  const leftOut = Object.values(terms.notOffered ?? {}).flat();
  const compared = fixtures.filter(({ name }) => !leftOut.includes(name));

  const pair = ({ options, html }: Fixture<Options>) => {
    const theirs = fragmentOf(html);
    for (const selector of terms.without ?? [])
      theirs.querySelectorAll(selector).forEach((part) => part.remove());
    const ours = document.createElement('div');
    render(terms.offered(options), ours);
    // Preact makes one text node for each piece of JSX, a parser one for them all.
    ours.normalize();
    return { ours: markupOf(ours), theirs: markupOf(theirs) };
  };

  describe(`the ${component} of govuk-frontend`, () => {
    it.each(compared.map((fixture) => [fixture.name, fixture] as const))(
      '%s: is the same here',
      (_name, fixture) => {
        const { ours, theirs } = pair(fixture);
        expect(ours).toEqual(theirs);
      },
    );

    it('is compared in every fixture, or left out by name', () => {
      expect(compared.length).toBeGreaterThan(0);
      expect(compared.length + leftOut.length).toBe(fixtures.length);
    });

    // Keeps the list honest: nothing is on it that would pass, and no name on it is misspelt or gone.
    it.runIf(leftOut.length > 0).each(leftOut)('%s: is not offered', (name) => {
      const fixture = fixtures.find((candidate) => candidate.name === name);
      if (!fixture) throw new Error(`govuk-frontend's ${component} has no fixture called "${name}"`);
      const { ours, theirs } = pair(fixture);
      expect(ours).not.toEqual(theirs);
    });
  });
}

// happy-dom does not know these two. Browsers turn them into attributes; without them Preact drops a `false`.
for (const name of ['draggable', 'spellcheck'])
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    set(this: HTMLElement, value: boolean) {
      this.setAttribute(name, String(value));
    },
  });

/** The markup as plain data, in which white space and the order of attributes and classes do not count. */
type Markup =
  string | { readonly tag: string; readonly attributes: object; readonly children: readonly Markup[] };

export function markupOf(parent: ParentNode): readonly Markup[] {
  return [...parent.childNodes].flatMap((node): readonly Markup[] => {
    if (node instanceof Element) {
      // What is typed into a textarea is its value, whichever way it got there.
      const children = node instanceof HTMLTextAreaElement ? [] : markupOf(node);
      return [{ tag: node.localName, attributes: attributesOf(node), children }];
    }
    const text = node instanceof Text ? node.data.replace(/\s+/g, ' ').trim() : '';
    return text ? [text] : [];
  });
}

/**
 * These start and steer govuk-frontend's JavaScript, or are left behind by it. We ship none: Preact owns the DOM,
 * and each component brings its own behaviour.
 */
const forTheirJavaScript = ['data-module', 'data-prevent-double-click', 'data-disable-auto-focus'];

function attributesOf(element: Element) {
  const attributes = [...element.attributes].filter(({ name, value }) => {
    if (forTheirJavaScript.includes(name)) return false;
    // Lets code move focus there, as their JavaScript does by adding it later.
    return name !== 'tabindex' || value !== '-1';
  });
  const entries = attributes.map(({ name, value }) => {
    const words = value.split(/\s+/).filter(Boolean);
    return [name, (name === 'class' ? words.toSorted() : words).join(' ')];
  });
  return { ...Object.fromEntries(entries), ...stateOf(element) };
}

/** Preact sets these as properties, HTML as attributes; only the property tells what the visitor will see. */
function stateOf(element: Element) {
  if (element instanceof HTMLTextAreaElement) return { value: element.value.trim() };
  if (element instanceof HTMLInputElement) return { value: element.value, checked: element.checked };
  if (element instanceof HTMLOptionElement) return { selected: element.selected };
  return {};
}

/** Takes `govuk-tag--red more` apart: the modifier after the given start, and the classes that are left. */
export function modifierOf<Modifier extends string>(start: string, classes = '') {
  const names = classes.split(' ').filter(Boolean);
  const found = names.find((name) => name.startsWith(start));
  // Which modifiers there are is the component's own type; a fixture with another one fails its comparison.
  const modifier = found?.slice(start.length) as Modifier | undefined;
  return { modifier, others: names.filter((name) => name !== found).join(' ') };
}

export interface Given {
  readonly text?: unknown;
  readonly html?: unknown;
}

/** What a fixture gives as `text` or `html`, as children. */
export function content(given: Given | undefined) {
  if (typeof given?.html === 'string') return toChildren(fragmentOf(given.html));
  return given?.text === undefined ? undefined : String(given.text);
}

function toChildren(parent: ParentNode): ComponentChildren {
  return [...parent.childNodes].map((node) => {
    if (!(node instanceof Element)) return node.textContent;
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return h(node.localName, attributes, toChildren(node));
  });
}

function fragmentOf(html: string) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
