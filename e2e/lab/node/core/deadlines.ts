import { admitAll, startConference } from './admission';
import { addHost, prepare } from './arrival';
import { endConference, putOut, reasons } from './departure';
import { type Desk, findRoom } from './desk';
import { type Room, admitted, hosts, waiting } from './room';

/** Everything that happens because time passes. */
export function meetDeadlines(desk: Desk): void {
  for (const { room: alias, participant } of desk.sessions.expired(desk.now)) {
    const room = findRoom(desk, alias);
    const who = room?.participants.get(participant);
    if (room && who) putOut(desk, room, who, reasons.tokenExpired);
  }
  for (const room of desk.rooms) {
    if (room.health === 'crashed') continue;
    prepare(desk, room);
    openByItself(desk, room);
    passOn(desk, room);
    sendWaitersAway(desk, room);
    finishTestCall(desk, room);
  }
}

function openByItself(desk: Desk, room: Room): void {
  const { opening } = room.plan;
  if (opening.by !== 'itself' || room.started) return;
  const first = waiting(room)[0];
  if (!first || desk.now - first.placedAt < opening.afterMs) return;
  if (hosts(room).length === 0) addHost(desk, room);
  startConference(desk, room);
}

/** A room that only passes guests on does so once they have had the time to open their event stream. */
const PASS_ON_AFTER_MS = 1_000;

function passOn(desk: Desk, room: Room): void {
  if (room.plan.onAdmission.do !== 'transfer' || !room.started || room.locked) return;
  if (waiting(room).every(({ placedAt }) => desk.now - placedAt >= PASS_ON_AFTER_MS)) admitAll(desk, room);
}

function sendWaitersAway(desk: Desk, room: Room): void {
  for (const guest of waiting(room)) {
    if (guest.kind === 'client' && desk.now - guest.placedAt >= room.plan.waitsAtMostMs) {
      putOut(desk, room, guest, reasons.notLetIn);
    }
  }
}

function finishTestCall(desk: Desk, room: Room): void {
  const { service } = room.plan;
  if (service.is !== 'test_call') return;
  for (const caller of admitted(room)) {
    if (desk.now - caller.placedAt >= service.lastsMs) putOut(desk, room, caller, reasons.testCallFinished);
  }
  if (room.participants.size === 0 && room.started) endConference(desk, room, reasons.testCallFinished);
}
