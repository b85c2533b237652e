import type { InsideWords } from '../words';

/** A count stands before “o”, which takes the plural: so it never changes the word behind it. */
export const line = {
  doing: {
    begun:
      'Wrthi’n mesur eich cysylltiad. Mae hyn yn defnyddio {MB} MB ar y mwyaf, ac yn cymryd 12 eiliad ar y mwyaf.',
    begunSaving:
      'Wrthi’n mesur eich cysylltiad. Mae eich porwr yn gofyn am arbed data, felly mae hyn yn defnyddio {MB} MB ar y mwyaf, ac rydym yn llai sicr yn agos at y terfyn.',
    roundTrip: 'Wrthi’n mesur yr oedi…',
    download: 'Wrthi’n mesur pa mor gyflym rydych yn derbyn…',
    downloadSoFar: 'Wrthi’n mesur pa mor gyflym rydych yn derbyn: tua {mbps} megabit yr eiliad hyd yma…',
    upload: 'Wrthi’n mesur pa mor gyflym rydych yn anfon…',
    uploadSoFar: 'Wrthi’n mesur pa mor gyflym rydych yn anfon: tua {mbps} megabit yr eiliad hyd yma…',
  },
  upload: {
    passes:
      'Mae anfon yn ddigon cyflym: o leiaf {mbps} megabit yr eiliad. Rydym yn sicr o {low}, ac ni ofynnwyd am fwy na {pace}. Mae angen {need} arnoch.',
    borderline:
      'Gall anfon fod yn rhy araf: {mbps} megabit yr eiliad (o {low} i {high}). Mae angen {need} arnoch.',
    fails: 'Mae anfon yn rhy araf: {mbps} megabit yr eiliad (o {low} i {high}). Mae angen {need} arnoch.',
  },
  download: {
    passes:
      'Mae derbyn yn ddigon cyflym: o leiaf {mbps} megabit yr eiliad. Rydym yn sicr o {low}, ac ni ofynnwyd am fwy na {pace}. Mae angen {need} arnoch.',
    borderline:
      'Gall derbyn fod yn rhy araf: {mbps} megabit yr eiliad (o {low} i {high}). Mae angen {need} arnoch.',
    fails: 'Mae derbyn yn rhy araf: {mbps} megabit yr eiliad (o {low} i {high}). Mae angen {need} arnoch.',
  },
  delay: {
    passes:
      'Mae’r oedi’n ddigon byr: {ms} o filieiliadau yno ac yn ôl (o {low} i {high}). Dylai fod o dan {need}. Mae’n newid tua {jitter} o un cynnig i’r nesaf.',
    borderline:
      'Gall yr oedi fod yn rhy hir: {ms} o filieiliadau yno ac yn ôl (o {low} i {high}). Dylai fod o dan {need}. Mae’n newid tua {jitter} o un cynnig i’r nesaf.',
    fails:
      'Mae’r oedi’n rhy hir: {ms} o filieiliadau yno ac yn ôl (o {low} i {high}). Dylai fod o dan {need}. Mae’n newid tua {jitter} o un cynnig i’r nesaf.',
  },
  loadedDelay: 'Pan oedd y cysylltiad mor brysur ag mewn ymweliad, yr oedi oedd {ms} o filieiliadau.',
  used: 'Cymerodd y mesur {seconds} o eiliadau a {kB} kB o’ch data.',
  usedSaving:
    'Cymerodd y mesur {seconds} o eiliadau a {kB} kB o’ch data. Mae eich porwr yn gofyn am arbed data: mesurwyd am lai o amser, felly rydym yn llai sicr yn agos at y terfyn.',
  refusal: {
    offline: 'Mae’r porwr yn dweud nad oes ganddo rwydwaith.',
    unreachable: 'Ni atebodd ein pwynt mesur.',
    'timed-out': 'Cymerodd ein pwynt mesur ormod o amser i ateb.',
    busy: 'Roedd gormod o bobl yn mesur ar yr un pryd.',
    'server-error': 'Mae nam ar ein pwynt mesur.',
    'not-our-server': 'Atebodd rhywbeth arall yn lle ein pwynt mesur.',
    altered: 'Cafodd atebion ein pwynt mesur eu newid, neu roeddent yn hen gopïau.',
    'slow-endpoint':
      'Atebodd ein pwynt mesur gwestiynau byr ar unwaith, ond ni chafwyd dim byd hirach drwodd.',
  },
  disturbance: {
    hidden:
      'Nid oedd y dudalen hon o’ch blaen wrth i ni fesur. Mae porwyr yn arafu tudalen nad oes neb yn ei gweld.',
    'network-changed': 'Newidiodd eich dyfais i rwydwaith arall wrth i ni fesur.',
    stalled: 'Roedd eich dyfais mor brysur nes i’r dudalen hon sefyll yn stond wrth i ni fesur.',
  },
  proof: {
    title: 'Beth nad yw hyn yn ei brofi',
    place:
      'Mesurwyd y ffordd i’n pwynt mesur, am ychydig eiliadau. Gall y ffordd i’r carchar fod yn wahanol.',
    burst:
      'Mae rhai cysylltiadau’n gyflym i ddechrau ac yn arafu wedyn. Os yw’ch un chi’n arafu dim ond ar ôl mwy o ddata nag a ddefnyddiwyd, ni allwn weld hynny.',
    later: 'Gall eich cysylltiad newid pan fydd eraill gartref neu yn y gwaith yn dechrau ei ddefnyddio.',
    call: 'Nid yw’n dangos a yw eich rhwydwaith yn gadael galwadau fideo drwodd.',
  },
} as const satisfies InsideWords['line'];
