import { describe, expect, it, test } from 'vitest';
import sdkCodes from '../../node_modules/@pexip/infinity-api/dist/utils.js?raw';
import { faultOfReason } from './endings';

const said = (text: string) => ({ text, code: '#pex117' });

/** Read from the SDK itself, so that an upgrade that adds a reason fails here and not in a visit. */
const sdkTexts = [...sdkCodes.matchAll(/case '([^']+)':/g)].map(([, text = '']) => text);

describe('every reason that the SDK knows', () => {
  it('is found in the SDK', () => expect(sdkTexts.length).toBeGreaterThanOrEqual(50));
  test.each(sdkTexts)('%s', (text) => {
    expect(faultOfReason(said(text), 'joined')).not.toBe('ended-unknown');
  });
});

test.each([
  ['Could not reconnect to the meeting', 'connection-lost'],
  ['Could not find ICE candidates', 'media-blocked'],
  ['WebRTC connection closed', 'connection-lost'],
  ['Neither conference nor gateway found', 'room-address-unknown'],
  ['Disconnected by another participant', 'removed-by-prison'],
  ['Conference terminated by another participant', 'ended-by-prison'],
  // Nodes put words of their own around a reason.
  ['Call Failed: Neither conference nor gateway found', 'room-address-unknown'],
  ['SSO Authentication Failed. The system is in Maintenance mode', 'platform-maintenance'],
  ['neither CONFERENCE nor gateway found ', 'room-address-unknown'],
  ['Something quite new', 'ended-unknown'],
  ['This feature is disabled', 'ended-unknown'],
  ['', 'ended-unknown'],
])('%j means %s', (text, fault) => expect(faultOfReason(said(text), 'joined')).toBe(fault));

it('tells a node that was never reached from one that was lost', () => {
  const reason = said('Could not execute critical network action');
  expect(faultOfReason(reason, 'joining')).toBe('platform-unreachable');
  expect(faultOfReason(reason, 'joined')).toBe('connection-lost');
});

it('tells media that never came from media that broke off', () => {
  expect(faultOfReason(said('WebRTC connection failed'), 'joining')).toBe('media-blocked');
  expect(faultOfReason(said('WebRTC connection failed'), 'joined')).toBe('connection-lost');
});
