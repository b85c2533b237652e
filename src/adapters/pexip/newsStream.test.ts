import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchStream } from './newsStream';
import { FakeEventSource } from './stream.test-data';

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
});
afterEach(() => void vi.unstubAllGlobals());

/** What the SDK does with a stream: it opens one, and another for each error. */
function setUp() {
  const heard: string[] = [];
  const errors: string[] = [];
  const stream = watchStream({
    onOpen: () => void heard.push('open'),
    onClosed: () => void heard.push('closed'),
  });
  const connect = () => {
    const made = new EventSource('https://conf.example/events?token=1') as unknown as FakeEventSource;
    made.addEventListener('error', () => void errors.push('error'));
    return made;
  };
  return { heard, errors, stream, connect, first: connect() };
}

it('lets an error before the first opening through: the SDK must know that it cannot come in', () => {
  const { heard, errors, first } = setUp();
  first.breakOff();
  expect(errors).toEqual(['error']);
  expect(heard).toEqual([]);
});

it('keeps an error from the SDK until it is told to open again, and tells us at once', () => {
  const { heard, errors, first, stream } = setUp();
  first.open();
  first.breakOff();
  expect(heard).toEqual(['open', 'closed']);
  expect(errors).toEqual([]);
  // The browser must not go on by itself, with a token that may be old.
  expect(first.readyState).toBe(2);
  stream.reopen();
  stream.reopen();
  expect(errors).toEqual(['error']);
});

it('does so with each try, until one opens', () => {
  const { heard, errors, first, stream, connect } = setUp();
  first.open();
  first.breakOff();
  stream.reopen();
  const second = connect();
  second.breakOff();
  stream.reopen();
  expect(errors).toHaveLength(2);
  connect().open();
  expect(heard).toEqual(['open', 'closed', 'closed', 'open']);
  stream.reopen();
  expect(errors).toHaveLength(2);
});

it('in another room lets the errors before its first opening through again', () => {
  const { heard, errors, first, stream, connect } = setUp();
  first.open();
  stream.forget();
  connect().breakOff();
  expect(errors).toEqual(['error']);
  const second = connect();
  second.open();
  second.breakOff();
  expect(errors).toEqual(['error']);
  expect(heard).toEqual(['open', 'open', 'closed']);
});

it('takes nothing that the room before still says for the other one', () => {
  const { heard, errors, first, stream } = setUp();
  first.open();
  stream.forget();
  first.open();
  first.breakOff();
  expect(heard).toEqual(['open']);
  expect(errors).toEqual(['error']);
});

it('closes a stream that is not to be trusted, once', () => {
  const { heard, first, stream } = setUp();
  first.open();
  stream.distrust();
  stream.distrust();
  expect(heard).toEqual(['open', 'closed']);
});

it('says nothing of a stream that the SDK has replaced', () => {
  const { heard, first, connect } = setUp();
  first.open();
  connect();
  first.breakOff();
  expect(heard).toEqual(['open']);
});

it('leaves the browser’s own behind', () => {
  const { stream } = setUp();
  expect(globalThis.EventSource).not.toBe(FakeEventSource);
  stream.stop();
  expect(globalThis.EventSource).toBe(FakeEventSource);
});
