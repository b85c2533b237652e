import type { AsideWords } from '../words';

export const booking = {
  title: 'Archebu ymweliad fideo',
  lead: 'Paratowch y pethau hyn cyn i chi ysgrifennu at y carchar. Yna dim ond unwaith y bydd angen i chi ysgrifennu.',
  whoTitle: 'Pwy i’w holi',
  who: [
    'I siarad â charcharor, holwch y carchar. Weithiau mae swyddfa archebu ganolog yn gwneud hyn ar ran y carchar.',
    'Ar gyfer gwrandawiad llys, holwch y llys. Bydd yn anfon y ddolen atoch, ac amser i siarad cyn ac ar ôl y gwrandawiad.',
    'Ar gyfer gwrandawiad parôl, holwch y Bwrdd Parôl. Mae’n archebu ystafell gyda’r carchar.',
  ],
  whenTitle: 'Pryd i holi',
  when: [
    'Fel arfer, rhaid i chi holi o leiaf 48 awr cyn yr ymweliad. Gorau po gyntaf.',
    'Ychydig o leoedd sydd. Y gwaith mwyaf brys sy’n dod gyntaf: mechnïaeth, dedfrydu, terfynau amser dalfa, parôl ac estraddodi, a’r sgyrsiau sydd eu hangen ar gyfer y rhain gyda chyfreithwyr, y gwasanaeth prawf a seicolegwyr.',
    'Y carchar sy’n penderfynu am ymweliadau eraill, os oes lle.',
  ],
  whatTitle: 'Beth i’w ddweud',
  what: [
    'Rhif a dyddiad geni’r carcharor.',
    'Enw a manylion cyswllt pawb fydd yn ymuno, fel cyfieithydd ar y pryd.',
    'Y dyddiad a’r amser yr hoffech eu cael, a dau arall.',
    'Dyddiad yr achos neu’r gwrandawiad, a beth yw’r mater.',
    'Os ydych am ddangos dogfennau, dywedwch hynny.',
  ],
  emailTitle: 'Pa gyfeiriad e-bost i’w ddefnyddio',
  email: [
    'Pwy bynnag sy’n derbyn yr archeb, rhaid i’ch cyfeiriad chi orffen â “gov.uk” neu fod yn gyfeiriad CJSM. Heb un, ni ellir cadarnhau’r ymweliad. Rheol o 2020 yw hon.',
    'E-bost diogel i bobl sy’n gweithio ym maes cyfiawnder troseddol yw CJSM. Gall eich cwmni neu eich siambrau ddweud wrthych a yw gennych chi.',
    'Nid oes angen cyfeiriad o’r fath ar gyfieithydd ar y pryd. Cewch chi anfon y ddolen eich hun. Gofynnwch am ei dileu yn syth ar ôl yr ymweliad.',
    'Mae gan rai carchardai ar ein rhestr o 2020 gyfeiriad sy’n gorffen â “gsi.gov.uk”. Mae’r diwedd hwnnw’n hen. Os daw eich e-bost yn ôl, ffoniwch y carchar.',
  ],
  moreTitle: 'Os yw’r carchar yn gofyn am fwy',
  more: 'Mae rhai carchardai yn gofyn am fwy, yn enwedig carchardai diogelwch uchel fel Belmarsh. Gofynnwch pa ID y mae’n rhaid i chi ei ddangos, ac a ydynt am ei weld cyn yr ymweliad.',
  confirmedTitle: 'Beth fyddwch chi’n ei gael',
  confirmed:
    'Yna byddwch yn cael e-bost. Mae ynddo ddolen a chyfeiriad yr ystafell, sut i ymuno, a’r ID i’w ddangos.',
  letterTitle: 'Geiriau ar gyfer eich e-bost',
  letterHint:
    'Copïwch y geiriau hyn i’ch e-bost, a llenwch nhw yno. Nid yw’r dudalen hon yn gofyn am fanylion nac yn eu cadw.',
  copyLetter: 'Copïo’r geiriau hyn',
  letter: [
    'Pwnc: Ymweliad fideo, cais i archebu',
    'Hoffwn archebu ymweliad fideo.',
    'Rhif y carcharor:\nDyddiad geni’r carcharor:\nAchos neu wrandawiad (dyddiad, a beth yw’r mater):',
    'Y dyddiad a’r amser gorau:\nAil ddewis:\nTrydydd dewis:',
    'Pwy fydd yn ymuno (enw, rôl, e-bost, ffôn):\nCyfieithydd ar y pryd neu arbenigwr arall (enw, cwmni, e-bost, ffôn):\nHoffem ddangos dogfennau ar y sgrin: hoffem / na hoffem',
    'Dywedwch wrthyf pa ID y mae angen i chi ei weld, ac a oes ei angen arnoch cyn yr ymweliad.',
  ],
  findPrison: 'Dod o hyd i’r carchar a’i gysylltiadau',
  forStaff: 'Ar gyfer staff archebu: creu dolen gwahoddiad',
  dated: 'Mae’r dudalen hon yn dilyn canllawiau 2020. Os yw’r carchar yn dweud yn wahanol, gwnewch hynny.',
} as const satisfies AsideWords['booking'];
