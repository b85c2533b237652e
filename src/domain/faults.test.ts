import { expect, it } from 'vitest';
import { faults } from './faults';

/** Codes that were ever given out, with their meaning. Add to this list; never change or remove a line of it. */
const givenOut: Record<string, string> = {
  'INV-1': 'invitation-not-found',
  'INV-2': 'invitation-look-alike',
  'INV-3': 'invitation-other-platform',
  'INV-4': 'invitation-video-hearings',
  'INV-5': 'invitation-telephone',
  'INV-6': 'invitation-email-address',
  'INV-7': 'invitation-host-link',
  'INV-8': 'invitation-not-secure',
  'INV-9': 'invitation-no-room',
  'INV-10': 'invitation-room-unusable',
  'INV-11': 'invitation-app-setup',
  'INV-12': 'invitation-too-long',
  'INV-13': 'invitation-unknown-site',
  'INV-14': 'invitation-wrapped',
  'INV-15': 'invitation-cut-off',
  'BRW-1': 'browser-unsupported',
  'BRW-2': 'browser-page-insecure',
  'BRW-3': 'browser-embedded',
  'BRW-4': 'browser-no-screen-sharing',
  'CAM-1': 'camera-blocked-by-site',
  'CAM-2': 'camera-question-closed',
  'CAM-3': 'camera-blocked-by-system',
  'CAM-4': 'camera-missing',
  'CAM-5': 'camera-in-use',
  'CAM-6': 'camera-not-responding',
  'CAM-7': 'camera-black',
  'CAM-8': 'camera-stopped',
  'CAM-9': 'camera-unavailable',
  'CAM-10': 'camera-unknown',
  'MIC-1': 'microphone-blocked-by-site',
  'MIC-2': 'microphone-question-closed',
  'MIC-3': 'microphone-blocked-by-system',
  'MIC-4': 'microphone-missing',
  'MIC-5': 'microphone-in-use',
  'MIC-6': 'microphone-not-responding',
  'MIC-7': 'microphone-silent',
  'MIC-8': 'microphone-quiet',
  'MIC-9': 'microphone-stopped',
  'MIC-10': 'microphone-unavailable',
  'MIC-11': 'microphone-unknown',
  'NET-1': 'line-download-slow',
  'NET-2': 'line-upload-slow',
  'NET-3': 'line-delay-high',
  'NET-4': 'line-borderline',
  'NET-5': 'line-offline',
  'NET-6': 'line-not-measured',
  'JOIN-1': 'room-address-unknown',
  'JOIN-2': 'room-not-opened',
  'JOIN-3': 'room-pin-wrong',
  'JOIN-4': 'room-pin-tries-used',
  'JOIN-5': 'room-full',
  'JOIN-6': 'room-disabled',
  'JOIN-7': 'room-role-refused',
  'JOIN-8': 'room-refused-call',
  'JOIN-9': 'room-needs-extension',
  'JOIN-10': 'room-needs-sign-in',
  'JOIN-11': 'platform-maintenance',
  'JOIN-12': 'platform-full',
  'JOIN-13': 'platform-not-answering',
  'JOIN-14': 'platform-unreachable',
  'JOIN-15': 'platform-misconfigured',
  'CALL-1': 'media-blocked',
  'CALL-2': 'session-expired',
  'CALL-3': 'connection-lost',
  'CALL-4': 'platform-dropped-call',
  'CALL-5': 'transfer-failed',
  'CALL-6': 'ended-unknown',
  'CALL-7': 'share-refused',
  'CALL-8': 'share-taken',
  'END-1': 'ended-by-prison',
  'END-2': 'removed-by-prison',
  'END-3': 'prison-left',
  'END-4': 'alone-too-long',
  'END-5': 'test-call-finished',
  'END-6': 'ended-by-platform',
};

it('gives each fault a code of its own', () => {
  const codes = Object.values(faults).map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

it('never changes a code, and never uses one again', () => {
  for (const [code, meaning] of Object.entries(givenOut)) {
    const now = Object.entries(faults).find(([, fault]) => fault.code === code)?.[0];
    expect([undefined, meaning], code).toContain(now);
  }
  for (const [key, { code }] of Object.entries(faults)) {
    expect(givenOut[code], `${code} is new: add it to this list`).toBe(key);
  }
});
