import type { InsideWords } from '../words';

/** How we know. A count stands before “o”, which takes the plural: so it never changes the word behind it. */
export const evidence = {
  abilities: 'Am {time}, chwiliwyd am bopeth sydd ei angen ar gyfer ymweliad fideo yn y porwr hwn.',
  refusedAtOnce:
    'Gwrthododd y porwr o fewn {ms} o filieiliadau, heb ofyn i chi. I staff cymorth, ei air ei hun: “{name}”.',
  refused: 'Gwrthododd y porwr ar ôl {seconds} o eiliadau. I staff cymorth, ei air ei hun: “{name}”.',
  withdrawn: 'Cafodd ei ganiatáu, ac yna ei rwystro am {time} tra oedd y dudalen hon yn ei ddefnyddio.',
  blockedBefore:
    'Roedd wedi’i rwystro cyn i’r dudalen hon ofyn: gan ddewis a wnaed yn gynharach, neu gan eich sefydliad. Gwrthododd y porwr o fewn {ms} o filieiliadau. I staff cymorth, ei air ei hun: “{name}”.',
  noAnswer: 'Ni ddaeth ateb o fewn {seconds} o eiliadau.',
  noWayToAsk: 'Nid yw’r porwr yn rhoi unrhyw ffordd i’r dudalen hon ofyn amdano.',
  questionClosed:
    'Nifer y troeon y caewyd y cwestiwn: {times}. Ar ôl y trydydd tro, mae’r porwr yn gwrthod heb ofyn.',
  questionOpen: 'Mae cwestiwn y porwr wedi bod ar agor ers {seconds} o eiliadau.',
  slow: 'Caniataodd y porwr hyn {seconds} o eiliadau yn ôl, ac nid oes dim wedi dod eto.',
  stopped: 'Stopiodd ar ei ben ei hun am {time}.',
  picture:
    'Rhoddodd eich camera lun {width} × {height} picsel am {time}. Ei ddisgleirdeb: {brightness} allan o 255.',
  pictureLight:
    'Disgleirdeb y llun yw {brightness} allan o 255, a’i gyferbyniad {contrast}. Mae wedi bod felly am {seconds} o eiliadau.',
  pictureStill: 'Ni newidiodd dim byd o gwbl yn y llun am {seconds} o eiliadau.',
  pictureStuck: 'Ni ddaeth llun newydd am {seconds} o eiliadau.',
  pictureSmall: 'Mae’r llun yn {width} wrth {height} o ddotiau. Dylai fod o leiaf 320 wrth 180.',
  pictureSlow: '{fps} o luniau yr eiliad. Dylai fod o leiaf 10.',
  muted: 'Am {time}, dywedodd y system fod y ddyfais wedi’i diffodd.',
  level:
    'Y sain uchaf a glywsom oedd {dBFS} dBFS (0 yw’r uchaf posibl), am {time}. Byddai’r carchar yn clywed {sent} dBFS.',
  silence: 'Distawrwydd digidol am {seconds} o eiliadau: dim hyd yn oed sŵn ysgafn ystafell dawel.',
  clipped: 'Torrwyd {percent} y cant o’r sain ar ei brig.',
  noise: 'Roedd yr eiliad dawelaf yn {noise} dBFS, a’r uchaf yn {dBFS} dBFS.',
  tone: 'Un nodyn cyson o {hz} hertz am {seconds} o eiliadau.',
  narrow: 'Dim sain uwchlaw 4,000 hertz mewn {seconds} o eiliadau o siarad, fel ar y ffôn.',
  better: 'Clywodd meicroffon arall chi {dB} o ddesibelau yn uwch.',
  notListening: 'Am {seconds} o eiliadau, ni roddodd y porwr ddim sain i ni wrando arni.',
  chirpHeard: 'Clywodd y meicroffon y sain o’ch seinydd, {dB} o ddesibelau yn uwch na’r tawelwch.',
  chirpNotHeard:
    'Chwaraewyd y sain. Ni chlywodd y meicroffon hi, sy’n iawn os ydych yn defnyddio clustffonau.',
  chirpPlayed: 'Chwaraewyd y sain. Nid oedd meicroffon i’w chlywed.',
  answerYes: 'Am {time}, dywedoch eich bod wedi clywed y sain.',
  answerNo: 'Am {time}, dywedoch nad oeddech wedi clywed y sain.',
  noOutput: 'Nid yw’r porwr yn rhestru unrhyw seinydd na chlustffonau.',
  playRefused: 'Ni chwaraeodd y porwr y sain.',
  otherTab: 'Mae’r dudalen hon ar agor mewn tab arall yn y porwr hwn.',
  battery: 'Batri: {percent} y cant, a ddim yn gwefru.',
  dataSaver: 'Mae’r porwr yn gofyn i dudalennau arbed data.',
  reach: {
    answers: 'Atebodd y platfform fideo ar ôl {ms} o filieiliadau.',
    maintenance: 'Mae’r platfform fideo yn dweud bod gwaith cynnal a chadw arno.',
    'server-error': 'Atebodd y platfform fideo gyda’i wall ei hun.',
    'sign-in-page': 'Gofynnom am ddata a chawsom dudalen we.',
    'page-refused': 'Mae rhywbeth yn ateb yng nghyfeiriad y platfform fideo, ond nid i’r dudalen hon.',
    'broken-off': 'Torrodd y cysylltiad â’r platfform fideo ar unwaith. Mae ein tudalen ein hunain yn ateb.',
    silent: 'Ni ddaeth ateb o’r platfform fideo mewn 6 eiliad. Mae ein tudalen ein hunain yn ateb.',
    'nothing-answers': 'Nid yw’r platfform fideo na’n tudalen ein hunain yn ateb.',
    offline: 'Mae’r porwr yn dweud nad oes ganddo rwydwaith.',
  },
  rehearsal: {
    by: {
      direct: 'Aeth galwad brawf o {seconds} eiliad drwodd. I staff cymorth: yn uniongyrchol, {over}.',
      relay: 'Aeth galwad brawf o {seconds} eiliad drwodd. I staff cymorth: drwy weinydd cyfnewid, {over}.',
    },
    vpn: 'Aeth yr alwad drwy VPN.',
    lost: 'Ar goll: {sent} y cant o’r hyn rydych yn ei anfon, {received} y cant o’r hyn rydych yn ei gael. Mae llai nag 1 yn dda.',
    few: 'Dim ond {packets} darn bach o lun a sain a ddaeth yn ôl. Mae hynny’n rhy ychydig i ddweud.',
    uneven: 'Anwastadrwydd: {sent} o filieiliadau yno, {received} yn ôl. Dylai fod o dan {most}.',
    unevenBack: 'Anwastadrwydd: {received} o filieiliadau. Dylai fod o dan {most}.',
    roundTrip: 'Yno ac yn ôl: {ms} o filieiliadau.',
    uplink: 'Gallech anfon tua {mbps} megabit yr eiliad.',
  },
  noRehearsal: {
    blocked: 'Atebwyd yr alwad brawf, ond ni ddaeth llun na sain drwodd mewn 8 eiliad.',
    refused: 'Ni dderbyniodd yr ystafell brawf ein galwad.',
    'no-test-room': 'Nid oes ystafell brawf wedi’i gosod ar gyfer y gwasanaeth hwn.',
  },
} as const satisfies InsideWords['evidence'];
