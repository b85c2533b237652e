// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { inside } from '../../content/en/inside';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { noMedia } from '../noMedia.test-data';
import { settle, showVisit } from '../showVisit.test-data';

afterEach(cleanup);

const { check, join } = inside;
const atRules = intoTheRoom.slice(0, 3);
const atJoin = intoTheRoom.slice(0, 5);

async function open(events: typeof intoTheRoom) {
  const asked: string[] = [];
  const visit = replay(events);
  const { container } = showVisit(
    visit,
    {
      openAnswered: async () => void asked.push('what is answered'),
      runCheck: async (id) => void asked.push(id),
      checkDevices: async () => void asked.push('both'),
    },
    { openMedia: async () => noMedia },
  );
  await settle();
  return { asked, visit, container };
}

describe('the own picture, where no check was made', () => {
  it('among the rules opens by itself what is answered, and asks for the camera alone', async () => {
    const { asked, visit } = await open(atRules);
    expect(asked).toEqual(['what is answered']);
    expect(screen.queryByText(check.pictureOff)).toBeNull();
    await act(() => screen.getByText(check.pictureShow).click());
    expect(asked).toContain('camera');
    await act(() => visit.record({ at: 5, type: 'check-started', check: 'camera' }));
    expect(screen.queryByText(check.pictureShow)).toBeNull();
    expect(document.activeElement?.textContent).toContain(check.pictureNone);
  });

  it('before joining asks for both devices, and leads to the check', async () => {
    const { asked } = await open(atJoin);
    expect(asked).toContain('what is answered');
    await act(() => screen.getByText(check.start).click());
    expect(asked).toContain('both');
    expect(screen.getByText(join.checkDevices).getAttribute('href')).toBe('#/check');
  });

  it('while joining asks nothing, as the call does', async () => {
    const { asked } = await open(intoTheRoom);
    expect(asked).toContain('what is answered');
    expect(screen.queryByText(check.start)).toBeNull();
  });
});
