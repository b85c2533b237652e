// @vitest-environment happy-dom
import { act, cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { replay } from '../../../visit/replay';
import { en } from '../../englishWords.test-data';
import { settle, showVisit } from '../../showVisit.test-data';

afterEach(cleanup);

it.each(['NET-4', ' net 4 '])(
  'the code of one fault, “%s”, opens its entry, and leads there',
  async (code) => {
    const { container, getByText, queryByRole } = showVisit(
      replay([{ at: 0, type: 'aside-opened', aside: { page: 'support', about: null } }]),
    );
    await settle();
    const field = container.querySelector('#given');
    if (!field) throw new Error('There is no field');
    await act(async () => void fireEvent.input(field, { target: { value: code } }));
    await act(async () => getByText(en.support.open).click());
    await settle();
    expect(queryByRole('alert')).toBeNull();
    expect(document.activeElement?.querySelector('[data-fault]')?.textContent).toContain('NET-4');
  },
);
