interface Platform {
  readonly name: string;
  readonly hosts: RegExp;
  /** How people write it. Only asked when the paste holds no room. */
  readonly words: RegExp;
  readonly schemes?: readonly string[];
}

// Video services that a visitor may have been sent instead, those for prisoners' families among them.
const platforms: readonly Platform[] = [
  {
    name: 'Microsoft Teams',
    hosts: /(?:^|\.)teams\.(?:microsoft\.com|live\.com|cloud\.microsoft)$/,
    words: /\b(?:microsoft|ms) teams\b|\bteams (?:meeting|call|link|invit)/i,
    schemes: ['msteams'],
  },
  {
    name: 'Skype',
    hosts: /(?:^|\.)(?:skype\.com|lync\.com)$/,
    words: /\bskype\b/i,
    schemes: ['skype', 'lync', 'lync15', 'sfb'],
  },
  {
    name: 'Zoom',
    hosts: /(?:^|\.)(?:zoom\.us|zoom\.com|zoomgov\.com)$/,
    words: /\bzoom\b/i,
    schemes: ['zoommtg', 'zoomus'],
  },
  { name: 'Webex', hosts: /(?:^|\.)webex\.com$/, words: /\bweb ?ex\b/i, schemes: ['webex', 'wbx'] },
  {
    name: 'BT MeetMe',
    hosts: /(?:^|\.)(?:btconferencing\.com|btmeetme\.com|meetme\.bt\.com)$/,
    words: /\bbt ?meet ?me\b/i,
  },
  { name: 'Google Meet', hosts: /^(?:meet|hangouts)\.google\.com$/, words: /\bgoogle meet\b/i },
  {
    name: 'GoTo Meeting',
    hosts: /(?:^|\.)(?:gotomeeting\.com|gotomeet\.me|meet\.goto\.com)$/,
    words: /\bgoto ?meeting\b/i,
  },
  {
    name: 'WhatsApp',
    hosts: /(?:^|\.)(?:whatsapp\.com|wa\.me)$/,
    words: /\bwhatsapp\b/i,
    schemes: ['whatsapp'],
  },
  { name: 'FaceTime', hosts: /^facetime\.apple\.com$/, words: /\bfacetime\b/i, schemes: ['facetime'] },
  { name: 'Purple Visits', hosts: /(?:^|\.)purplevisits\.com$/, words: /\bpurple visits?\b/i },
  { name: 'Prison Video', hosts: /(?:^|\.)prisonvideo\.com$/, words: /\bprison video app\b/i },
];

export const platformOfHost = (host: string) => nameOf((platform) => platform.hosts.test(host));

/** `scheme` in lower case, without the colon. */
export const platformOfScheme = (scheme: string) =>
  nameOf((platform) => platform.schemes?.includes(scheme) ?? false);

export const platformInWords = (text: string) => nameOf((platform) => platform.words.test(text));

const nameOf = (isIt: (platform: Platform) => boolean) => platforms.find(isIt)?.name ?? null;

/** HMCTS's own service for hearings, often sent for a visit by mistake. */
export const isVideoHearings = (host: string) => /(?:^|\.)hearings\.reform\.hmcts\.net$/.test(host);
