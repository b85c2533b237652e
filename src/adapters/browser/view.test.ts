import { expect, it } from 'vitest';
import { createView } from './view';

// Stands in for the browser's element, which plays only in a browser.
function fakeVideo() {
  const changes: unknown[] = [];
  let source: unknown = null;
  const video = {
    get srcObject() {
      return source;
    },
    set srcObject(stream: unknown) {
      changes.push(stream);
      source = stream;
    },
    play: async () => undefined,
  };
  return { video: video as unknown as HTMLVideoElement, changes };
}

const stream = {} as MediaStream;
const endOfTurn = () => Promise.resolve();

it('leaves an element as it is that goes on to the next page in the same turn', async () => {
  const view = createView();
  view.show(stream);
  const { video, changes } = fakeVideo();
  const leave = view.attach(video);
  leave();
  view.attach(video);
  await endOfTurn();
  expect(changes).toEqual([stream]);
});

it('empties an element that goes nowhere, and shows it nothing any more', async () => {
  const view = createView();
  view.show(stream);
  const { video, changes } = fakeVideo();
  view.attach(video)();
  await endOfTurn();
  view.show({} as MediaStream);
  expect(changes).toEqual([stream, null]);
});

it('shows what comes later in every element', () => {
  const view = createView();
  const { video } = fakeVideo();
  view.attach(video);
  expect(video.srcObject).toBeNull();
  view.show(stream);
  expect(video.srcObject).toBe(stream);
});
