import { calm, goodLook, heard, opened, seen, speech, hiss } from '../checks/devices.test-data';
import type { CheckId, Fact } from '../checks/registry';
import { seeded } from '../domain/line/seeded.test-data';
import type { VisitEvent } from '../visit/events';

type Without<Event> = Event extends VisitEvent ? Omit<Event, 'at'> : never;
type Happening = Without<VisitEvent>;
type Signal = Extract<Happening, { type: 'conference-said' }>['signal'];

/** Writes a log as a visit would: with numbers that are never twice the same, and times between. */
function createDiary() {
  const random = seeded(3);
  const log: VisitEvent[] = [];
  let now = 1_800_000_000_000;
  /** A measurement as it comes from a device: some per cent beside. */
  const noisy = (value: unknown): unknown => {
    if (typeof value === 'number')
      return value === 0 ? 0 : Math.round(value * (0.97 + 0.06 * random()) * 1000) / 1000;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, noisy(part)]));
  };
  const note = (happening: Happening, afterMs = 40) => {
    now += Math.round(afterMs * (0.9 + 0.2 * random()));
    log.push({ at: now, ...happening } as VisitEvent);
  };
  return {
    log,
    note,
    saw: (check: CheckId, fact: Fact, afterMs = 250) =>
      note({ type: 'check-saw', check, fact: noisy(fact) as Fact }, afterMs),
    says: (signal: Signal, afterMs = 30) =>
      note({ type: 'conference-said', signal: noisy(signal) as Signal }, afterMs),
  };
}
type Diary = ReturnType<typeof createDiary>;

function check({ note, saw }: Diary): void {
  note({ type: 'check-started', check: 'browser' });
  const abilities: Fact = {
    saw: 'abilities',
    browser: 'chrome',
    version: 141,
    system: 'windows',
    inApp: false,
    secureContext: true,
    calls: true,
    devices: true,
    screenSharing: true,
    speakerChoice: true,
    videoFormat: true,
    embedded: false,
  };
  note({ type: 'check-saw', check: 'browser', fact: abilities });
  saw('browser', { saw: 'surroundings', ...calm });
  note({ type: 'check-started', check: 'line' });
  saw('line', { saw: 'begun', allowanceKB: 1600, savesData: false });
  for (const measuring of ['round-trip', 'upload', 'download'] as const)
    for (let step = 0; step < 8; step += 1)
      saw('line', { saw: 'progress', measuring, mbps: measuring === 'round-trip' ? null : 1.4 }, 400);
  const flow = { packets: 1200, lost: 0, jitterMs: 3 };
  saw('line', {
    saw: 'round-trip',
    ms: 24,
    lowMs: 22,
    highMs: 27,
    fastestMs: 20,
    slowestTenthMs: 40,
    jitterMs: 4,
    samples: 20,
    kB: 11,
  });
  for (const direction of ['upload', 'download'] as const) {
    saw('line', {
      saw: 'rate',
      direction,
      mbps: 1.48,
      lowMbps: 1.46,
      highMbps: 1.5,
      latelyMbps: 1.49,
      bestMbps: 1.5,
      atLeast: true,
      paceMbps: 1.5,
      seconds: 4,
      kB: 700,
    });
    saw('line', { saw: 'loaded-delay', direction, ms: 31, idleMs: 24, samples: 20 });
  }
  saw('line', { saw: 'used', kB: 1450, seconds: 11, savesData: false });
  note({ type: 'check-started', check: 'room' });
  saw('room', { saw: 'trying', part: 'node' });
  saw('room', { saw: 'reach', is: 'answers', afterMs: 41 });
  saw('room', { saw: 'trying', part: 'media' });
  saw('room', {
    saw: 'rehearsal',
    by: 'direct',
    over: 'udp',
    vpn: false,
    seconds: 5,
    roundTripMs: 24,
    sent: flow,
    received: flow,
    uplinkKbps: 2400,
  });
  note({ type: 'check-started', check: 'camera' });
  saw('camera', { saw: 'asking', permission: 'prompt' });
  saw('camera', opened, 4000);
  for (const fact of seen([24, goodLook])) saw('camera', fact, 1500);
  note({ type: 'check-started', check: 'microphone' });
  saw('microphone', { saw: 'asking', permission: 'prompt' });
  saw('microphone', opened, 3000);
  for (const fact of heard([4, hiss], [30, speech])) saw('microphone', fact, 1500);
  note({ type: 'check-started', check: 'speaker' });
  saw('speaker', { saw: 'outputs', count: 2, choice: true, chosenGone: false });
  saw('speaker', { saw: 'chirp', heardDB: 24 });
  saw('speaker', { saw: 'answer', heard: true }, 3000);
}

function call({ note, says }: Diary, minutes: number): void {
  const flow = { packets: 260, lost: 1, jitterMs: 6 };
  const picture = { framesPerSecond: 25, width: 1280, height: 720 };
  const look = {
    sent: flow,
    received: flow,
    roundTripMs: 31,
    uplinkKbps: 1900,
    hostPicture: picture,
    ownPicture: picture,
  };
  says({ saw: 'room', started: false, locked: false });
  says({ saw: 'place', waiting: true });
  says({ saw: 'server-mute', byUs: true, byPrison: false });
  says({ saw: 'media', is: 'flowing' }, 900);
  says({ saw: 'room', started: true, locked: false }, 200_000);
  says({ saw: 'place', waiting: false });
  note({ type: 'microphone-set', muted: false }, 5000);
  for (let looks = minutes * 12; looks > 0; looks -= 1) {
    const quality = looks % 90 === 0 ? 'fair' : 'good';
    says({ saw: 'line', line: { quality, trouble: null, look } }, 5000);
    if (looks % 100 !== 0) continue;
    const muted = looks % 200 === 0;
    note({ type: 'microphone-set', muted });
    says({ saw: 'leaving', audio: muted ? 'silence' : 'sound' }, 900);
    says({ saw: 'server-mute', byUs: muted, byPrison: false });
  }
  says({ saw: 'ended', reason: { text: 'Disconnected by another participant', code: '#pex124' } });
}

function visit(minutes: number): readonly VisitEvent[] {
  const diary = createDiary();
  const { note, log } = diary;
  const meeting = {
    address: 'hmcts1@meet.video.justice.gov.uk',
    startsAt: 1_800_000_600_000,
    prison: 'HMP X',
  };
  note({ type: 'page-opened', limits: { downloadMbps: 1, uploadMbps: 1, delayMs: 100 } });
  note({
    type: 'invitation-read',
    reading: { is: 'meeting', meeting, offered: { name: null, pin: null }, warnings: [] },
  });
  note({ type: 'went', to: 'check' }, 5000);
  check(diary);
  for (const id of ['browser', 'line', 'camera', 'microphone', 'speaker', 'room'] as const)
    note({ type: 'check-ended', check: id });
  note({ type: 'went', to: 'rules' }, 5000);
  note({ type: 'rules-accepted' }, 20_000);
  note({ type: 'name-given', name: 'Vera Jones' }, 9000);
  note({ type: 'join-pressed' }, 4000);
  call(diary, minutes);
  return log;
}

/** From the invitation to the end of half an hour's visit, on healthy devices. */
export const typicalVisit = visit(30);
export const longVisit = (hours: number) => visit(60 * hours);
