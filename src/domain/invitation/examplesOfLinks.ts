import { alias, isThis, link, refused, room, webHost, which, type Example } from './exampleInvitations';

const encoded = encodeURIComponent(link);
const inBase64 =
  'aHR0cHM6Ly9qb2luLm1lZXQudmlkZW8uanVzdGljZS5nb3YudWsvIz9jb25mZXJlbmNlPUhNQ1RTNTQzMjFAbWVldC52aWRlby5qdXN0aWNlLmdvdi51aw==';
const name = 'hmcts54321';
const safeLink = (inner: string) =>
  `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05`;
const wrapped = (times: number): string => (times === 0 ? link : safeLink(wrapped(times - 1)));

/** Case groups 1 to 9 of the reference, and links that carry more. */
export const examplesOfLinks: Readonly<Record<string, readonly Example[]>> = {
  '1: the link that the booking service sends': [
    room(link, name),
    room(link.toLowerCase(), name),
    room(link.toUpperCase().replace('CONFERENCE', 'Conference'), name),
  ],
  '2: an encoded address, a name and a role': [
    room(
      `${webHost}/#/?conference=hmcts1234%40meet.video.justice.gov.uk&name=Witness%20A&role=guest`,
      'hmcts1234',
      {
        name: 'Witness A',
        warnings: ['name-offered'],
      },
    ),
    room(`${webHost}/#?conference=${alias}&name=Witness+A`, name, {
      name: 'Witness A',
      warnings: ['name-offered'],
    }),
    room(`${webHost}/#?conference=hmcts54321%2540meet.video.justice.gov.uk`, name),
  ],
  '3: each generation of the web app': [
    room(`${webHost}/webapp/#/?conference=${alias}`, name),
    room(`${webHost}/webapp/?conference=${alias}`, name),
    room(`${webHost}/webapp/home/?conference=${alias}`, name),
    room(`${webHost}/webapp/conference/${alias}?x=1`, name),
    room(`${webHost}/webapp2/conference/${alias}`, name),
    room(`${webHost}/webapp3/m/${alias}/step-by-step?role=guest`, name),
    room(`${webHost}/webapp3/m/${alias}/express`, name),
    room(`${webHost}/m/${alias}`, name),
    room(`${webHost}/Custom-path/m/hmcts54321`, name),
    room(`${webHost}/Webapp2_Custom-x/conference/${alias}?callType=video`, name),
    room(`${webHost}/webapp/#/m/hmcts54321%40meet.video.justice.gov.uk`, name),
    room(`https://meet.video.justice.gov.uk/#?conference=${alias}`, name),
  ],
  '4: a PIN whose # cuts the link in two': [
    room(`${webHost}/bva/?conference=hmcts54321&pin=3998472#&join=1&role=guest`, name, { pin: '3998472#' }),
    room(`${webHost}/?conference=${alias}&pin=3998472#`, name, { pin: '3998472#' }),
    room(`${webHost}/#?conference=${alias}&pin=3998472#&join=1`, name, { pin: '3998472#' }),
    room(`${webHost}/?conference=${alias}&pin=2023`, name, { pin: '2023' }),
    room(`${webHost}/?conference=${alias}&pin=20a3`, name),
    room(`${webHost}/?conference=${alias}&pin=123`, name),
  ],
  '5: a link for hosts, without its PIN': [
    room(`${webHost}/#?conference=${alias}&role=host&pin=2023`, name, { warnings: ['host-link'] }),
    room(`${webHost}/?conference=${alias}&pin=2023#&role=HOST`, name, { warnings: ['host-link'] }),
  ],
  "6: a link of Pexip's app": [
    room(`pexip://${alias}?host=join.meet.video.justice.gov.uk&role=guest`, name),
    room(`pexip:${alias}`, name),
    room('pexip://hmcts54321', name),
    room('pexip://hmcts54321%40meet.video.justice.gov.uk/?pin=2023', name, { pin: '2023' }),
    refused(`pexip://${alias}?host=evil.example`, 'invitation-unknown-site', 'evil.example'),
    refused('pexip-provision://settings/?data=bmFtZT0x', 'invitation-app-setup'),
  ],
  '7: an address, or the short name of a room': [
    room('HMCTS1234@meet.video.justice.gov.uk', 'hmcts1234'),
    room('vcchmpexample4@meet.video.justice.gov.uk', 'vcchmpexample4'),
    room('HMCTS 1234 @ meet.video.justice.gov.uk', 'hmcts1234'),
    isThis(' hmcts 1234 ', ['hmcts1234']),
    isThis('Hmcts 1234.', ['hmcts1234']),
    isThis('HMCTS-1234', ['hmcts1234']),
    isThis('HMCTS – 1234', ['hmcts1234']),
    isThis('1234', ['hmcts1234']),
    isThis('0878', ['hmcts0878']),
    isThis('VMR: 0878', ['hmcts0878']),
    isThis('HMPS123456', ['hmps123456']),
    isThis('vcchmpexample4', ['vcchmpexample4']),
    isThis('Your visit is in room HMCTS 1234, at two.', ['hmcts1234']),
    isThis(`Go to ${webHost} and enter HMCTS 1234`, ['hmcts1234']),
    isThis('https://hmcts1234.meet.video.justice.gov.uk', ['hmcts1234']),
    isThis('https://HMCTS1234@meet.video.justice.gov.uk', ['hmcts1234']),
    which('Either HMCTS 1234 or HMCTS 5678', ['hmcts1234', 'hmcts5678']),
  ],
  '8: what mail programs make of a link': [
    room(`<${link}>`, name),
    room(`Join at ${link}.`, name),
    room(`Join at ${link}..&`, name),
    room(`${link}...&name=A`, name, { name: 'A', warnings: ['name-offered'] }),
    room(`(${link}),`, name),
    room(`${webHost}/#?conference=${alias}&amp;role=host&amp;pin=2023`, name, { warnings: ['host-link'] }),
    room(`\u00a0${webHost}/#?confe\u200brence=HMCTS\u00ad54321\u2060@meet.video.justice.gov.uk\u00a0`, name),
    room(`${webHost}/#?conference=HMCTS54321@meet.video.\r\njustice.gov.uk`, name),
    room(`${webHost}/#?\nconference=${alias}`, name),
    room(`> ${webHost}/#?conference=\n> ${alias}`, name),
    room(`${webHost}/#?conference=hmcts543\n21@meet.video.justice.gov.uk`, name),
    room(`<${webHost}/#?conference=vcchmp\n  example4@meet.video.justice.gov.uk>`, 'vcchmpexample4'),
    room(`${webHost}/#?conference=hmcts1234\nhmcts1234@meet.video.justice.gov.uk`, 'hmcts1234'),
    room(`${webHost}/#?conference=3DHMCTS54321@meet.video.jus=\r\ntice.gov.uk=20`, name),
    room(`<p>To join <a href="${link}&amp;role=guest" target="_blank">click here</a></p>`, name),
    room(`<a href='${link}'>click here</a>`, name),
    room(`[Join the visit](${link})`, name),
    room(`[${link}](${link})`, name),
    room(`Click here<${link}>`, name),
    room(`Link:${link}`, name),
    room(`${alias}<mailto:${alias}>`, name),
    room(`Address:${alias}`, name),
    room(`https://${link}`, name),
    room(link.slice('https://'.length), name),
    room('ＨＭＣＴＳ５４３２１＠meet.video.justice.gov.uk', name),
    room(`Video/Lync/Skype address: ${alias}\nWeb browser: click here <${link}>`, name),
    room(
      `Video/Lync/Skype address: HMCTS999@meet.video.justice.gov.uk\nWeb browser: click here <${link}>`,
      name,
      {
        warnings: ['link-and-address-differ'],
      },
    ),
    room(
      `From: Video Links <videolink@justice.gov.uk>\nDear Ms Example,\nHMP Example, 2 pm.\n${link}\nVMR address: ${alias}\n` +
        'Legal visits, Tel: 01632 960 123, Fax 01632 960124, https://www.gov.uk/guidance/example',
      name,
    ),
  ],
  '9: link protection': [
    room(
      `https://eur02.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C02%7Ca%40firm.example&reserved=0`,
      name,
    ),
    room(`https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=abc`, name),
    room(
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__join.meet.video.justice.gov.uk_-23-3Fconference-3DHMCTS54321-40meet.video.justice.gov.uk&d=DwMF',
      name,
    ),
    room(`https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!CQl3mcHX2A!HbWQ$`, name),
    room(`https://urldefense.com/v3/__${link.replace('/#?c', '**C')}__;LyM_Yw!!CQl3mcHX2A!HbWQ$`, name),
    room(`https://protect-eu.mimecast.com/s/AbCdEf?url=${encoded}`, name),
    room(`https://linkprotect.cudasvc.com/url?a=${encoded}&c=E,1,abc`, name),
    room(`https://www.google.com/url?q=${encoded}&sa=D`, name),
    room(`https://www.google.com/url?q=${link}`, name),
    room(`https://secure-web.cisco.com/1aBcD/${encoded}`, name),
    room(`https://protect.checkpoint.com/v2/___${link}___.YXBpOm1v`, name),
    room(`https://eu-west.protection.sophos.com/?d=justice.gov.uk&u=${inBase64}&i=x`, name),
    room(link.replace('gov.uk/', 'gov.uk.mcas.ms/'), name),
    room(
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://urldefense.proofpoint.com/v1/url?u=${encoded}`)}`,
      name,
    ),
    room(encoded, name),
    isThis(`https://intranet.example/go?url=${encoded}`, [name]),
    refused(
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link.replace('.uk/', '.uk.evil.example/'))}`,
      'invitation-look-alike',
      'join.meet.video.justice.gov.uk.evil.example',
    ),
    refused(
      `https://eur02.safelinks.protection.outlook.com/?url=${encodeURIComponent('https://teams.microsoft.com/l/meetup-join/19')}`,
      'invitation-other-platform',
      'Microsoft Teams',
    ),
  ],
  '9: link protection upon link protection': [
    room(safeLink(encodeURIComponent(link)), name),
    room(safeLink(encodeURIComponent(encodeURIComponent(link))), name),
    room(encodeURIComponent(encoded), name),
    room(`https://secure-web.cisco.com/1aBcD/${encodeURIComponent(encoded)}`, name),
    ...[2, 3, 4, 5].map((times) => room(wrapped(times), name)),
    refused(wrapped(6), 'invitation-wrapped', 'eur02.safelinks.protection.outlook.com'),
  ],
  '9: link protection that keeps the link to itself': [
    ...[
      'https://protect-eu.mimecast.com/s/AbCdEf?domain=join.meet.video.justice.gov.uk',
      'https://protect-eu.mimecast.com/s/AbCdEf?domain=justice.gov.uk',
      'https://url.uk.m.mimecastprotect.com/s/AbCdEf',
      'https://urldefense.com/v3/__;!!CQl3mcHX2A!HbWQ$',
      'https://linkprotect.cudasvc.com/url?a=&c=E,1,abc',
      'https://secure-web.cisco.com/1aBcD',
      'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2F&data=05',
      'https://shared.outlook.inky.com/link?domain=join.meet.video.justice.gov.uk&t=h.eJx',
    ].map((text) => refused(text, 'invitation-wrapped', new URL(text).hostname)),
    refused(
      'Dear Ms Example, please do not use Skype or Microsoft Teams for this visit, and join the room by this link: https://protect-eu.mimecast.com/s/AbCdEf?domain=join.meet.video.justice.gov.uk',
      'invitation-wrapped',
      'protect-eu.mimecast.com',
    ),
    refused(
      'https://protect-eu.mimecast.com/s/AbCdEf?domain=teams.microsoft.com',
      'invitation-other-platform',
      'Microsoft Teams',
    ),
    refused(
      'https://protect-eu.mimecast.com/s/AbCdEf?domain=join.meet.video.justice.gov.uk.evil.example',
      'invitation-look-alike',
      'join.meet.video.justice.gov.uk.evil.example',
    ),
    refused('https://protect-eu.mimecast.com/s/a?domain=a.example', 'invitation-unknown-site', 'a.example'),
    refused('https://www.mimecast.com/', 'invitation-unknown-site', 'www.mimecast.com'),
    isThis('HMCTS 1234, https://protect-eu.mimecast.com/s/AbCdEf', ['hmcts1234']),
    room(`https://protect-eu.mimecast.com/s/AbCdEf?domain=join.meet.video.justice.gov.uk\n${alias}`, name),
    room(`https://eur02.safelinks.protection.outlook.com/?data=05\n&url=${encoded}`, name),
  ],
  'labels in Welsh, too, mark the companion of a link': [
    ...[
      'Cyfeiriad fideo',
      'Eich cyfeiriad fideo',
      'Ystafell',
      'Enw’r ystafell',
      'Fideo',
      'I’ch cyfeiriad',
    ].map((label) =>
      room(`${label}: HMCTS999@meet.video.justice.gov.uk\nPorwr gwe: cliciwch yma <${link}>`, name, {
        warnings: ['link-and-address-differ'],
      }),
    ),
    isThis('Ystafell: 0878', ['hmcts0878']),
    isThis('Rhif yr ystafell: HMCTS 1234', ['hmcts1234']),
  ],
  'digits of every script': [
    isThis('HMCTS ١٢٣٤', ['hmcts1234']),
    isThis('HMCTS ۱۲۳۴', ['hmcts1234']),
    isThis('HMCTS १२३४', ['hmcts1234']),
    isThis('HMCTS １２３４', ['hmcts1234']),
    isThis('HMCTS 𝟏𝟚𝟯𝟺', ['hmcts1234']),
    isThis('٠٨٧٨', ['hmcts0878']),
    room('HMCTS١٢٣٤@meet.video.justice.gov.uk', 'hmcts1234'),
    refused('+٤٤ ١٦٣٢ ٩٦٠ ١٢٣', 'invitation-telephone'),
  ],
  'our own link, which says when and where': [
    room(`#/?conference=${alias}&at=2025-03-04T10:00:00Z&prison=HMP%20Example`, name, {
      at: Date.UTC(2025, 2, 4, 10),
      prison: 'HMP Example',
    }),
    room(`?conference=${alias}&at=2025-07-04T10:00+01:00&prison= HMP \u202eExample `, name, {
      at: Date.UTC(2025, 6, 4, 9),
      prison: 'HMP Example',
    }),
    room(`conference=${alias}&at=2025-02-30T10:00Z&prison=${'x'.repeat(200)}`, name, {
      prison: 'x'.repeat(80),
    }),
    room(`#/?conference=${alias}&at=tomorrow`, name),
    room(`#/?conference=${alias}&at=2025-03-04T10:00`, name),
    room(`#?conference%3D${encodeURIComponent(alias)}`, name),
    refused('#/?conference=', 'invitation-no-room'),
  ],
  'our own link, in which nobody has written the whole address': [
    isThis('#/?conference=rubbish', ['rubbish']),
    isThis('#/?conference=hmcts54321&at=2025-03-04T10:00:00Z', [name], {
      at: Date.UTC(2025, 2, 4, 10),
    }),
    isThis('conference=hmcts54321&pin=2023', [name]),
    which('#/?conference=hmcts99&conference=hmcts98', ['hmcts99', 'hmcts98']),
    which(`#/?conference=hmcts99&conference=${alias}`, ['hmcts99', name]),
  ],
};
