import { type Participant, type Room, present } from './room';

const yesNo = (yes: boolean) => (yes ? 'YES' : 'NO');

export function serviceTypeOf(room: Room, { place }: Participant) {
  return place === 'waiting-room' ? 'waiting_room' : room.plan.service.is;
}

/** A participant as the wire has it: YES and NO, snake case, seconds. */
export function participantRecord(room: Room, who: Participant): Record<string, unknown> {
  const main = [...who.calls.values()].find(({ carries }) => carries === 'everything');
  const isShown = who.kind === 'synthetic' && who.place === 'conference';
  const hasMedia = isShown || main !== undefined;
  return {
    api_url: `/participants/${who.uuid}`,
    buzz_time: who.handRaisedAt / 1000,
    call_direction: 'in',
    call_tag: who.callTag,
    can_receive_personal_mix: who.kind === 'client',
    disconnect_supported: 'YES',
    display_name: who.displayName,
    encryption: 'On',
    external_node_uuid: '',
    fecc_supported: 'NO',
    has_media: hasMedia,
    is_audio_only_call: yesNo(main !== undefined && !main.hasVideo),
    is_client_muted: who.clientMuted,
    is_conjoined: false,
    is_external: false,
    is_idp_authenticated: false,
    is_main_video_dropped_out: false,
    is_muted: yesNo(who.mutedBy !== 'nobody'),
    is_presenting: yesNo(room.presenter === who.uuid),
    is_streaming_conference: false,
    is_transferring: who.transferringTo !== undefined,
    is_video_call: yesNo(isShown || main?.hasVideo === true),
    is_video_muted: who.videoMuted,
    is_video_silent: false,
    local_alias: room.plan.alias,
    mute_supported: 'YES',
    needs_presentation_in_mix: who.slidesInMix,
    overlay_text: who.overlayText,
    presentation_supported: 'YES',
    protocol: hasMedia ? 'webrtc' : 'api',
    receive_from_video_mix: { mix_name: who.mix, timestamp: 0 },
    role: who.role,
    rx_presentation_policy: who.receivesSlides ? 'ALLOW' : 'DENY',
    service_type: serviceTypeOf(room, who),
    show_live_captions: who.showsCaptions,
    spotlight: who.spotlightAt / 1000,
    start_time: who.joinedAt / 1000,
    supports_direct_chat: false,
    transfer_supported: 'YES',
    uri: who.displayName,
    uuid: who.uuid,
    vendor: who.vendor,
  };
}

export function conferenceRecord(room: Room): Record<string, unknown> {
  const guests = present(room).filter(({ role }) => role === 'guest');
  return {
    all_muted: room.participants.size > 0 && present(room).every(({ mutedBy }) => mutedBy !== 'nobody'),
    breakout_rooms: false,
    classification: { levels: {}, current: null },
    direct_media: false,
    guests_can_present: room.plan.sharing === 'everybody',
    guests_can_unmute: room.guestsCanUnmute,
    guests_muted:
      room.guestsMuted || (guests.length > 0 && guests.every(({ mutedBy }) => mutedBy === 'host')),
    live_captions_available: false,
    locked: room.locked,
    presentation_allowed: true,
    started: room.started,
  };
}

export const presentationRecord = ({ displayName, uuid }: Participant) => ({
  presenter_name: displayName,
  presenter_uri: displayName,
  presenter_uuid: uuid,
});
