import { alias, isThis, link, refused, room, webHost, which, type Example } from './exampleInvitations';

const name = 'hmcts54321';
const path = `/#?conference=${alias}`;

/** Case groups 10 to 17 of the reference. */
export const examplesOfRefusals: Readonly<Record<string, readonly Example[]>> = {
  '10: mail and SIP addresses': [
    room(`mailto:${alias}`, name),
    room(`mailto:${alias}?subject=Visit%20at%2010`, name),
    room('mailto:hmcts54321%40meet.video.justice.gov.uk', name),
    room(`mailto:visits@prison.example,${alias}`, name),
    room(`mailto:visits@prison.example;${alias}?subject=Visit`, name),
    room(`mailto:visits@prison.example?subject=Visit%20at%2010&cc=${alias}`, name),
    which(`mailto:${alias},HMCTS99@meet.video.justice.gov.uk`, [name, 'hmcts99']),
    refused('mailto:a@prison.example,b@prison.example', 'invitation-email-address'),
    room(`sip:${alias}`, name),
    room(`SIP: sips:${alias};transport=tls`, name),
  ],
  '11: links that imitate ours, or are not safe': [
    refused(
      `https://join.meet.video.justice.gov.uk@evil.example${path}`,
      'invitation-look-alike',
      'evil.example',
    ),
    refused(
      `https://evil.example\\@join.meet.video.justice.gov.uk${path}`,
      'invitation-unknown-site',
      'evil.example',
    ),
    refused(`join.meet.video.justice.gov.uk@evil.example${path}`, 'invitation-look-alike', 'evil.example'),
    refused(
      `https://join.meet.video.justice.gov.uk.evil.example${path}`,
      'invitation-look-alike',
      'join.meet.video.justice.gov.uk.evil.example',
    ),
    refused(
      `https://join-meet-video-justice-gov-uk.example${path}`,
      'invitation-look-alike',
      'join-meet-video-justice-gov-uk.example',
    ),
    refused(
      `https://join.meet.video.justice.gov.co${path}`,
      'invitation-look-alike',
      'join.meet.video.justice.gov.co',
    ),
    refused(
      `https://join.meet.vide0.justlce.gov.uk${path}`,
      'invitation-look-alike',
      'join.meet.vide0.justlce.gov.uk',
    ),
    refused(
      `https://join.meet.vidoe.justice.gov.uk${path}`,
      'invitation-look-alike',
      'join.meet.vidoe.justice.gov.uk',
    ),
    refused(
      `https://j0in.meet.v1de0.just1ce.g0v.uk${path}`,
      'invitation-look-alike',
      'j0in.meet.v1de0.just1ce.g0v.uk',
    ),
    // Cyrillic o in "jоin", and c in "justiсe".
    refused(
      `https://jоin.meet.video.justice.gov.uk${path}`,
      'invitation-look-alike',
      'xn--jin-sed.meet.video.justice.gov.uk',
    ),
    refused(
      `join.meet.video.justiсe.gov.uk${path}`,
      'invitation-look-alike',
      'join.meet.video.xn--justie-mrf.gov.uk',
    ),
    refused('HMCTS1@meet.video.justiсe.gov.uk', 'invitation-look-alike', 'meet.video.xn--justie-mrf.gov.uk'),
    refused(
      'HMCTS1@meet.video.justice.gov.uk.evil.example',
      'invitation-look-alike',
      'meet.video.justice.gov.uk.evil.example',
    ),
    refused(
      `${webHost}/#?conference=HMCTS1@meet.video.justice.gov.uk.evil.example`,
      'invitation-look-alike',
      'meet.video.justice.gov.uk.evil.example',
    ),
    refused(`${webHost}:8443${path}`, 'invitation-look-alike', 'join.meet.video.justice.gov.uk:8443'),
    room(`${webHost}:443${path}`, name),
    refused(
      `http://join.meet.video.justice.gov.uk${path}`,
      'invitation-not-secure',
      'join.meet.video.justice.gov.uk',
    ),
    refused(`javascript:location='${link}'`, 'invitation-not-found'),
    refused(`javascript:open("${link}")`, 'invitation-not-found'),
    refused(`data:text/html,<a href="${link}">`, 'invitation-not-found'),
    refused(
      `https://meeting.example/webapp/conference/${alias}`,
      'invitation-unknown-site',
      'meeting.example',
    ),
    refused(`${webHost}/#?conference=HMCTS1@meeting.example`, 'invitation-unknown-site', 'meeting.example'),
    refused('HMCTS1@video.justice.gov.uk', 'invitation-unknown-site', 'video.justice.gov.uk'),
    refused('https://www.firm.example/', 'invitation-unknown-site', 'www.firm.example'),
    room(`https://join.meet.video.justice.gov.uk.evil.example/\n${link}`, name, {
      warnings: ['look-alike-beside'],
    }),
  ],
  '11: what is cut off imitates nobody': [
    ...['meet.video.justice', 'meet.video.justice.gov', 'meet.video.justice.gov.u', 'meet.video.jus'].flatMap(
      (start) => [
        refused(`HMCTS1234@${start}`, 'invitation-cut-off', start),
        refused(`HMCTS1234@${start}…`, 'invitation-cut-off', start),
        refused(`${webHost}/#?conference=HMCTS1234@${start}`, 'invitation-cut-off', start),
      ],
    ),
    refused(`${webHost}/#?conference=HMCTS1234@me`, 'invitation-cut-off', 'me'),
    refused('https://join.meet.video.justice.gov', 'invitation-cut-off', 'join.meet.video.justice.gov'),
    refused('join.meet.video.justice', 'invitation-cut-off', 'join.meet.video.justice'),
    room(`HMCTS1234@meet.video.justice\n${link}`, name),
    // Its own path makes it a site of its own.
    refused(
      `https://join.meet.video.justice.gov${path}`,
      'invitation-look-alike',
      'join.meet.video.justice.gov',
    ),
    refused('HMCTS1234@meet.video.justice.go.uk', 'invitation-look-alike', 'meet.video.justice.go.uk'),
  ],
  '12: other platforms and telephone numbers': [
    refused(
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      'invitation-other-platform',
      'Microsoft Teams',
    ),
    refused('msteams:/l/meetup-join/19', 'invitation-other-platform', 'Microsoft Teams'),
    refused('teams.live.com/meet/1234567890', 'invitation-other-platform', 'Microsoft Teams'),
    refused('zoom.us/j/1234567890', 'invitation-other-platform', 'Zoom'),
    refused('https://firm.zoom.us/j/1234567890?pwd=x', 'invitation-other-platform', 'Zoom'),
    refused('https://firm.webex.com/meet/x', 'invitation-other-platform', 'Webex'),
    refused('https://meet.google.com/abc-defg-hij', 'invitation-other-platform', 'Google Meet'),
    refused('https://join.skype.com/x', 'invitation-other-platform', 'Skype'),
    refused('BT MeetMe: dial 0330 123 4567, code 1234567', 'invitation-other-platform', 'BT MeetMe'),
    refused(
      'Microsoft Teams meeting\nJoin: https://teams.microsoft.com/l/meetup-join/19\nOr call +44 20 7946 0000\na@justice.gov.uk',
      'invitation-other-platform',
      'Microsoft Teams',
    ),
    refused('tel:+441632960123', 'invitation-telephone'),
    refused('+44 (0)1632 960 123', 'invitation-telephone'),
    refused('01632960123', 'invitation-telephone'),
    refused('Dial 0330 123 4567 then 1234567 and #', 'invitation-telephone'),
    room(`Teams is not used for this visit. ${alias}`, name),
  ],
  '13: the Video Hearings service': [
    refused(
      'https://video.hearings.reform.hmcts.net/quickjoin/x',
      'invitation-video-hearings',
      'video.hearings.reform.hmcts.net',
    ),
    refused(
      'video.hearings.reform.hmcts.net',
      'invitation-video-hearings',
      'video.hearings.reform.hmcts.net',
    ),
  ],
  '14: two rooms in one paste': [
    which(`${alias} and HMCTS99@meet.video.justice.gov.uk`, [name, 'hmcts99']),
    which(`${alias};HMCTS99@meet.video.justice.gov.uk`, [name, 'hmcts99']),
    which(`${link}&pin=2023\n${webHost}/#?conference=hmcts99`, [name, 'hmcts99']),
    which(
      `${link}&name=Witness%20A&role=host\n${webHost}/#?conference=hmcts99&callType=audioonly`,
      [name, 'hmcts99'],
      { name: 'Witness A', warnings: ['host-link', 'name-offered'] },
      { warnings: ['not-video'] },
    ),
    which(
      `${link}\n${webHost}/#?conference=hmcts99\nhttps://join.meet.video.justice.gov.uk.evil.example/`,
      [name, 'hmcts99'],
      { warnings: ['look-alike-beside'] },
      { warnings: ['look-alike-beside'] },
    ),
    which(`HMCTS99@meet.video.justice.gov.uk\n${link}`, ['hmcts99', name]),
    which(`${webHost}/?conference=hmcts99#?conference=${alias}`, ['hmcts99', name]),
    which(`${webHost}/#?conference=vcchmp1\n2vcc@meet.video.justice.gov.uk`, ['vcchmp1', 'vcchmp12vcc']),
    room(`${link}\n${alias}\n${link.toLowerCase()}`, name),
  ],
  '15: values that no one should have to handle': [
    refused(`${webHost}/#?conference=`, 'invitation-no-room'),
    refused(`${webHost}/webapp/home`, 'invitation-no-room', 'join.meet.video.justice.gov.uk'),
    refused(
      `${webHost}/#?conference=${'a'.repeat(300)}@meet.video.justice.gov.uk`,
      'invitation-room-unusable',
    ),
    refused(`${webHost}/#?conference=a%2Fb@meet.video.justice.gov.uk`, 'invitation-room-unusable'),
    refused(`${webHost}/#?conference=a%26b`, 'invitation-room-unusable'),
    refused(`${webHost}/m/a%3Fb`, 'invitation-room-unusable'),
    refused(`${webHost}/m/%E0%A4%A`, 'invitation-room-unusable'),
    refused(`${webHost}/#?conference=a%20b`, 'invitation-room-unusable'),
    refused('a/b@meet.video.justice.gov.uk', 'invitation-room-unusable'),
    refused('a%b@meet.video.justice.gov.uk', 'invitation-room-unusable'),
    // A Kelvin sign, which becomes a k in lower case.
    refused('\u212a1@meet.video.justice.gov.uk', 'invitation-room-unusable'),
    refused('hmcts1@meet.video.justice.gov.uk%00.evil.example', 'invitation-room-unusable'),
    room(`${link}&name=%F0%9F%98%80`, name, { name: '😀', warnings: ['name-offered'] }),
    room(`${link}&name=%E2%80%AEnosaj%00%0AJason`, name, { name: 'nosaj Jason', warnings: ['name-offered'] }),
    room(`${link}&name=%3Cscript%3E`, name, { name: '<script>', warnings: ['name-offered'] }),
    room(`${link}&name=%20`, name),
    room(`${link}&name=%E0%A4%A`, name, { name: '\ufffd%A', warnings: ['name-offered'] }),
    room(`${link}&callType=audioonly`, name, { warnings: ['not-video'] }),
    room(`${link}&callType=AudioSendRecvVideoRecvOnly`, name, { warnings: ['not-video', 'long-link'] }),
    room(`${link}&callType=AudioSendRecvVideoSendRecv`, name, { warnings: ['long-link'] }),
    room(`${link}&audioonly`, name, { warnings: ['not-video'] }),
  ],
  '16: a link longer than HMPPS allows': [
    room(`${link}&muteMicrophone=true&callTag=${'x'.repeat(60)}`, name, { warnings: ['long-link'] }),
  ],
  '17: an e-mail address, or nothing of ours': [
    refused('abc@gmail.com', 'invitation-email-address'),
    refused('mailto:videolink@justice.gov.uk', 'invitation-email-address'),
    refused('videolink@justice.gov.uk', 'invitation-email-address'),
    refused('hello there', 'invitation-not-found'),
    refused('and/or 3.30 p.m.', 'invitation-not-found'),
    refused(
      'Dear Ms Example, we will send you the address of the room on the day before the visit. Legal visits, 01632 960123, a@prison.example',
      'invitation-not-found',
    ),
    refused('x'.repeat(100_001), 'invitation-too-long'),
    refused(`${'word '.repeat(20_001)}${link}`, 'invitation-too-long'),
    room(`${link}\n${'word '.repeat(20_001)}`, name),
    // Cut within the link, it would be another room.
    refused(`${'word\n'.repeat(19_990)}${webHost}/m/hmcts54321`, 'invitation-too-long'),
    refused(`https://zoom.us/j/1 ${'word '.repeat(20_001)}`, 'invitation-other-platform', 'Zoom'),
    isThis('Please use HMCTS 1234, and write to abc@gmail.com', ['hmcts1234']),
    ...['', ' \n\t\u200b', '#', '#/', '#/check', '#/?lang=cy'].map((text): Example => ({
      text,
      reads: { is: 'nothing' },
    })),
  ],
};
