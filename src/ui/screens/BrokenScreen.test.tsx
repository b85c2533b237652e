// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { front } from '../../content/en/front';
import { intoTheRoom } from '../../visit/arbitrary.test-data';
import { replay } from '../../visit/replay';
import { Heading } from '../parts/Page';
import { RuntimeContext, useVisit } from '../runtime';
import { runtimeFor } from '../showVisit.test-data';
import { ErrorBoundary } from './BrokenScreen';

afterEach(cleanup);

/** A screen with a bug that shows in the room only. */
function Buggy() {
  const at = useVisit(({ journey }) => journey.at);
  if (at === 'in-call') throw new Error('a bug');
  return <Heading>{at}</Heading>;
}

const letIn = { at: 10, type: 'conference-said', signal: { saw: 'place', waiting: false } } as const;

async function breakInTheCall() {
  const visit = replay(intoTheRoom);
  const done: string[] = [];
  const runtime = runtimeFor(visit, {
    leave: async () => void done.push('leave'),
    stopChecks: () => void done.push('stop checks'),
  });
  render(
    <RuntimeContext.Provider value={runtime}>
      <ErrorBoundary>
        <Buggy />
      </ErrorBoundary>
    </RuntimeContext.Provider>,
  );
  await act(() => visit.record(letIn));
  return done;
}

it('leaves the call and lets the devices go: nobody stays seen and heard behind a broken page', async () => {
  expect(await breakInTheCall()).toEqual(expect.arrayContaining(['leave', 'stop checks']));
});

it('is a page like the others: heading with focus, title, header, the way out', async () => {
  await breakInTheCall();
  const heading = screen.getByRole('heading', { level: 1, name: front.broken.title });
  expect(document.activeElement).toBe(heading);
  expect(document.title).toContain(front.broken.title);
  expect(screen.getByRole('banner')).toBeTruthy();
  expect(screen.getByRole('link', { name: new RegExp(front.handOff.link) })).toBeTruthy();
});
