import type { InsideWords } from '../words';

export const rules = {
  title: 'Cyn i chi ymuno',
  who: 'Pwy ydych chi yn yr ymweliad hwn?',
  roles: {
    practitioner: 'Cyfreithiwr, swyddog prawf, seicolegydd neu ymarferydd arall',
    interpreter: 'Cyfieithydd ar y pryd',
    specialist: 'Arbenigwr arall',
  },
  id: 'Paratowch eich ID',
  idTime: 'Bydd y swyddog yn gofyn amdano ar y dechrau. Mae’n cymryd ychydig funudau.',
  idEither: {
    practitioner:
      'NAILL AI cerdyn ID â llun gan HMPPS, y gwasanaeth prawf, eich cwmni neu eich siambrau. Mae cerdyn mynediad Cyngor y Bar yn cyfrif.',
    interpreter: 'NAILL AI cerdyn ID â llun gan eich asiantaeth, fel The Big Word.',
    specialist: 'NAILL AI cerdyn ID â llun gan y cwmni neu’r gwasanaeth rydych yn gweithio iddo.',
  },
  idOr: {
    practitioner:
      'NEU lythyr ar bapur pennawd gan un ohonynt, ynghyd â’ch pasbort neu eich trwydded yrru cerdyn-llun. Nid yw trwydded bapur yn ddigon.',
    interpreter:
      'NEU lythyr ar bapur pennawd gan eich cwmni cyfieithu, ynghyd â’ch pasbort neu eich trwydded yrru cerdyn-llun. Nid yw trwydded bapur yn ddigon.',
    specialist:
      'NEU lythyr ar bapur pennawd ganddynt, ynghyd â’ch pasbort neu eich trwydded yrru cerdyn-llun. Nid yw trwydded bapur yn ddigon.',
  },
  idMore: {
    practitioner:
      'Mae rhai carchardai yn gofyn am fwy, yn enwedig carchardai diogelwch uchel fel Belmarsh: cerdyn a phasbort, neu eich ID cyn yr ymweliad. Byddant wedi dweud wrthych pan wnaethoch archebu. Rhaid i’r rhai sy’n dod gyda chi ei gael yn barod hefyd.',
    interpreter:
      'Mae rhai carchardai yn gofyn am fwy, yn enwedig carchardai diogelwch uchel fel Belmarsh. Holwch y person a archebodd yr ymweliad.',
    specialist:
      'Mae rhai carchardai yn gofyn am fwy, yn enwedig carchardai diogelwch uchel fel Belmarsh. Holwch y person a archebodd yr ymweliad.',
  },
  place: 'Byddwch mewn lle preifat',
  placeAlone:
    'Rhaid i chi fod yn rhywle lle na all neb glywed eich sgwrs. Mae lle tawel yn helpu’r sain hefyd.',
  placeBehind:
    'Edrychwch ar eich llun eich hun. Ni ddylai dim y tu ôl i chi ddangos pwy ydych chi na ble rydych chi.',
  share: 'Dangos dogfennau',
  shareText: 'Ni chewch rannu eich sgrin oni bai eich bod wedi dweud wrth swyddog y carchar cyn yr ymweliad.',
  others: 'Os ydych yn dod â chyfieithydd ar y pryd neu arbenigwr arall',
  othersList: [
    'Rhaid eich bod wedi dweud wrth y carchar wrth archebu. Os na wnaethoch, cysylltwch â’r carchar nawr.',
    'Chi sy’n gwirio pwy ydynt. Bydd y carchar yn edrych ar eu ID hefyd.',
    'Gwnewch yn siŵr fod ganddynt yr ID cywir, lle preifat, a dyfais a chysylltiad sy’n gweithio. Gallant anfon cerdyn parodrwydd atoch.',
    'Onid oes ganddynt gyfeiriad CJSM? Yna cewch anfon y ddolen atynt. Gofynnwch iddynt ei dileu yn syth ar ôl yr ymweliad.',
    'Ni chaiff neb arall y ddolen, ac ni chaiff neb ei defnyddio eto.',
  ],
  link: 'Eich dolen a’ch ID',
  linkList: [
    'Y person a archebodd yr ymweliad sy’n dweud wrth y carchar y byddwch yn dod, ac yn gwirio pwy ydych chi. Bydd y carchar yn edrych ar eich ID hefyd.',
    'Dilëwch y ddolen yn syth ar ôl yr ymweliad. Peidiwch â’i hanfon ymlaen, a pheidiwch â’i defnyddio eto.',
  ],
  device: 'Paratowch eich dyfais',
  deviceClose: 'Caewch apiau eraill sy’n defnyddio fideo, a thabiau eraill eich porwr.',
  deviceLarge: 'Gwnewch y ffenestr hon mor fawr ag y gallwch.',
  deviceCharge: 'Gwefrwch eich dyfais neu plygiwch hi i mewn.',
  deviceSync: 'Oedwch waith cysoni a chadw copïau wrth gefn.',
  phone:
    'Peidiwch â deialu i mewn dros y ffôn. Ni all y carchar gadarnhau pwy ydych chi, a byddai pawb yn gweld eich rhif.',
  law: 'Dim recordio o unrhyw fath',
  lawText:
    'Mae Rheol 38 o’r Rheolau Carchardai (Rheol 16 o’r Rheolau Sefydliadau Troseddwyr Ifanc) yn berthnasol, fel ym mhob ymweliad cyfreithiol. Mae recordio sain neu luniau o garchar yn drosedd. Peidiwch â thynnu ffotograffau na sgrinluniau, a pheidiwch â gadael i neb arall wneud hynny.',
  accept: 'Ni fyddaf yn recordio. Parhau',
  print: 'Argraffu’r dudalen hon',
} as const satisfies InsideWords['rules'];
