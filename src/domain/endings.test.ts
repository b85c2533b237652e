import { describe, expect, it, test } from 'vitest';
import sdkCodes from '../../node_modules/@pexip/infinity-api/dist/utils.js?raw';
import { comesBack, faultAfter, faultOfEnding, faultOfReason } from './endings';
import type { Reach } from './reach';

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

test.each<['joining' | 'joined', string, Reach | undefined, string]>([
  ['joining', 'Could not execute critical network action', undefined, 'platform-unreachable'],
  ['joining', 'Could not execute critical network action', 'silent', 'platform-unreachable'],
  ['joining', 'Could not execute critical network action', 'server-error', 'platform-not-answering'],
  ['joining', 'Could not execute critical network action', 'maintenance', 'platform-maintenance'],
  ['joining', 'The room did not answer in time', 'answers', 'platform-not-answering'],
  ['joining', 'The room did not answer in time', 'offline', 'platform-unreachable'],
  ['joined', 'Could not reconnect to the meeting', 'offline', 'connection-lost'],
  ['joined', 'Could not reconnect to the meeting', 'answers', 'connection-lost'],
  ['joined', 'Could not reconnect to the meeting', 'server-error', 'platform-not-answering'],
  ['joined', 'Disconnected by another participant', 'offline', 'removed-by-prison'],
])('%s, %j with the way to the platform %j is %s', (stage, text, reach, fault) => {
  const last = { saw: 'ended', reason: said(text), ...(reach ? { reach } : {}) } as const;
  expect(faultOfEnding(last, stage)).toBe(fault);
});

test.each([
  ['Invalid token', true],
  ['Could not reconnect to the meeting', true],
  ['Media node disconnected', true],
  ['WebRTC connection closed', false],
  ['Disconnected by another participant', false],
  ['Conference terminated by another participant', false],
  ['All conference hosts departed hosted conference', false],
  ['Timeout waiting for conference host to join or permit access to locked conference', false],
  ['Something quite new', false],
])('whoever lost their place by %j comes back by themselves: %s', (text, back) => {
  expect(comesBack(said(text))).toBe(back);
});

test.each([
  ['room-full', 'room-full'],
  // Kept by another build, or by nobody of ours.
  ['camera-dark', 'ended-unknown'],
  ['toString', 'ended-unknown'],
])('of an ending kept as %s the visitor is told %s', (fault, told) => {
  expect(faultAfter({ by: 'memory', fault })).toBe(told);
});
