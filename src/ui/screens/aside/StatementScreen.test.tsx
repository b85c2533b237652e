// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { aside } from '../../../content/en/aside';
import { front } from '../../../content/en/front';
import { createVisit } from '../../../visit/visit';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

test.each(['privacy', 'accessibility'] as const)(
  '%s says all that is written of it, and is linked from every page',
  async (page) => {
    const visit = createVisit();
    visit.record({ at: 1, type: 'aside-opened', aside: { page, about: null } });
    showVisit(visit);
    await settle();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(aside[page].title);
    const sentences = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(sentences).toEqual(
      expect.arrayContaining<string>(aside[page].sections.flatMap(({ list }) => [...list])),
    );
    expect(screen.getByText(aside[page].dated)).toBeTruthy();
    expect(screen.getByRole('link', { name: front.common[page] }).getAttribute('href')).toBe(`#/${page}`);
  },
);
