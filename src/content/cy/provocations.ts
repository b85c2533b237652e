import type { ProvocationWords } from '../words';

const devTools =
  'Yn Chrome neu Edge, pwyswch F12, ac agorwch y ddewislen â thri dot, “More tools”, “Network request blocking”.';

const throttling = [
  'Yn Chrome neu Edge, pwyswch F12, ac agorwch “Network”.',
  'Agorwch y rhestr “No throttling”.',
] as const;

export const provocations = {
  title: 'Gwneud iddo ddigwydd yma',
  lead: 'Ar eich cyfrifiadur eich hun, er mwyn i chi weld yr hyn y mae’r ymwelydd yn ei weld:',
  undo: 'Wedyn rhowch bopeth yn ôl fel yr oedd.',
  lab: {
    title: 'Yn yr ystafell ymarfer',
    lead: 'Mae ystafell ymarfer yn rhedeg ar y cyfrifiadur hwn. Nid oes carchar nac ymwelydd ynddi.',
    open: 'Agor yr ystafell fel ymwelydd',
    byItself:
      'Ewch drwodd, a phwyswch “Ymuno”. Yr ystafell sy’n gwneud y gweddill. Gall gymryd rhai eiliadau.',
    asAbove: 'Ewch drwodd, a phwyswch “Ymuno”. Yna gwnewch yr hyn y mae’r camau uchod yn ei ddweud.',
    enter: 'Ewch drwodd, ac arhoswch nes eich bod yn yr ymweliad. Yna dewch yn ôl yma.',
    button: 'Gwneud iddo ddigwydd',
    answers: {
      done: 'Wedi’i wneud. Edrychwch ar dudalen yr ymwelydd.',
      nobody: 'Nid oes neb yn yr ystafell eto. Agorwch hi fel ymwelydd yn gyntaf.',
      refused: 'Ni all yr ystafell wneud hyn nawr.',
      'no-answer': 'Nid yw’r ystafell ymarfer yn ateb. A yw’n dal i redeg?',
    },
  },
  kinds: {
    paste: ['Agorwch y dudalen gyntaf.', 'Gludwch hwn, a phwyswch “Dod o hyd i’m hystafell”:'],
    'paste-much': ['Agorwch y dudalen gyntaf.', 'Gludwch destun hir iawn, o fwy na chant o dudalennau.'],
    'calls-off': [
      'Agorwch Firefox, ac ewch i about:config.',
      'Chwiliwch am media.peerconnection.enabled, a’i osod i “false”.',
      'Agorwch y gwiriadau yn Firefox.',
    ],
    'without-https': [
      'Ar gyfrifiadur arall, agorwch y dudalen hon â http:// yn lle https://.',
      'Os yw’r gweinydd yn eich arwain yn ôl i https://, mae’n gwneud ei waith, ac ni all hyn ddigwydd.',
    ],
    'in-a-frame': [
      'Gwnewch ffeil destun y mae ei henw’n gorffen â .html.',
      'Ysgrifennwch ynddi: <iframe src=ADDRESS></iframe>, â chyfeiriad y dudalen hon yn lle ADDRESS.',
      'Agorwch y ffeil yn eich porwr, a dechreuwch y gwiriadau.',
    ],
    'on-a-phone': ['Agorwch y dudalen hon ar iPhone neu ffôn Android.', 'Dechreuwch y gwiriadau.'],
    'say-old': [
      'Yn Chrome neu Edge, pwyswch F12.',
      'Agorwch y ddewislen â thri dot yn y panel hwnnw, yna “More tools”, yna “Network conditions”.',
      'Diffoddwch “Use browser default”, ac ysgrifennwch: Chrome/80.0.0.0',
      'Llwythwch y dudalen eto, a dechreuwch y gwiriadau.',
    ],
    'in-an-app': [
      'Anfonwch ddolen i’r dudalen hon atoch eich hun mewn ap megis Facebook neu LinkedIn.',
      'Agorwch hi ar ffôn, y tu mewn i’r ap.',
    ],
    'two-tabs': [
      'Agorwch y dudalen hon mewn dau dab.',
      'Dechreuwch y gwiriadau yn y ddau. Edrychwch ar yr ail dab.',
    ],
    'run-down': [
      'Tynnwch blwg gliniadur.',
      'Arhoswch nes bod y batri o dan 20 %.',
      'Dechreuwch y gwiriadau.',
    ],
    'save-data': [
      'Ar ffôn Android, agorwch y gosodiadau, yna “Network”, yna “Data Saver”.',
      'Trowch ef ymlaen, a dechreuwch y gwiriadau yn Chrome.',
    ],
    'block-site': [
      'Dewiswch yr eicon i’r chwith o gyfeiriad y dudalen hon.',
      'Gosodwch y camera neu’r meicroffon i “Block”.',
      'Dechreuwch y gwiriadau.',
    ],
    'close-question': [
      'Dewiswch yr eicon i’r chwith o’r cyfeiriad, ac ailosodwch y caniatadau.',
      'Dechreuwch y gwiriadau.',
      'Pan fydd y porwr yn gofyn, pwyswch Escape yn lle ateb.',
    ],
    'leave-question': [
      'Dewiswch yr eicon i’r chwith o’r cyfeiriad, ac ailosodwch y caniatadau.',
      'Dechreuwch y gwiriadau.',
      'Pan fydd y porwr yn gofyn, peidiwch â gwneud dim.',
    ],
    'block-in-system': [
      'Agorwch osodiadau preifatrwydd Windows neu’r Mac.',
      'Diffoddwch y camera neu’r meicroffon i’ch porwr.',
      'Dechreuwch y gwiriadau.',
    ],
    'by-the-server': [
      'Dim ond pwy bynnag sy’n rhedeg gweinydd gwe all wneud hyn: rhaid iddo anfon pennyn Permissions-Policy sy’n gwahardd y camera neu’r meicroffon.',
    ],
    'take-away': [
      'Datgysylltwch y ddyfais. Gellir diffodd un sydd wedi’i hadeiladu i mewn yn Device Manager Windows.',
      'Dechreuwch y gwiriadau.',
    ],
    'take-while-used': ['Dechreuwch y gwiriadau â dyfais ar gebl.', 'Pan fydd yn gweithio, tynnwch y cebl.'],
    'take-the-chosen': [
      'Plygiwch ail ddyfais i mewn, a dewiswch hi yn y gwiriadau.',
      'Tynnwch ei chebl tra bo’r llall yn aros.',
    ],
    'other-program': [
      'Ar Windows, agorwch yr ap Camera, neu alwad mewn rhaglen arall.',
      'Gadewch hi ar agor, a dechreuwch y gwiriadau.',
    ],
    'by-a-key': [
      'Dechreuwch y gwiriadau.',
      'Pwyswch y fysell ar eich bysellfwrdd sy’n diffodd y camera neu’r meicroffon.',
    ],
    'cover-it': [
      'Dechreuwch y gwiriadau.',
      'Caewch gaead y camera, neu rhowch dâp drosto. Ar gyfer “rhy dywyll”, diffoddwch y golau.',
    ],
    'virtual-camera': [
      'Gosodwch raglen sy’n gweithredu fel camera, megis OBS Studio.',
      'Dechreuwch ei chamera, a dewiswch ef yn y gwiriadau.',
      'Ar gyfer namau eraill y llun, gadewch iddi ddangos llun llonydd, un bach iawn, neu ychydig o luniau mewn eiliad.',
    ],
    'turn-down': [
      'Agorwch osodiadau sain eich cyfrifiadur.',
      'Gosodwch lefel y meicroffon i ddim ar gyfer “distaw”, neu i ychydig iawn ar gyfer “rhy dawel”.',
      'Dechreuwch y gwiriadau, a siaradwch.',
    ],
    'turn-up': [
      'Agorwch osodiadau sain eich cyfrifiadur.',
      'Gosodwch lefel y meicroffon mor uchel ag y mae’n mynd.',
      'Dechreuwch y gwiriadau, a siaradwch yn uchel o agos.',
    ],
    'say-nothing': ['Dechreuwch y gwiriadau mewn ystafell dawel.', 'Peidiwch â dweud dim.'],
    'make-noise': [
      'Rhowch ffan, radio neu ddŵr yn rhedeg wrth ymyl y meicroffon.',
      'Dechreuwch y gwiriadau.',
    ],
    'let-it-howl': [
      'Defnyddiwch uchelseinyddion, nid clustffonau, a throwch nhw i fyny.',
      'Dechreuwch y gwiriadau, a daliwch y meicroffon ger uchelseinydd galwad.',
    ],
    'two-microphones': [
      'Plygiwch ail feicroffon i mewn, a rhowch y cyntaf ymhell i ffwrdd.',
      'Dechreuwch y gwiriadau â’r cyntaf, a siaradwch i’r ail.',
    ],
    'by-bluetooth': ['Cysylltwch benset Bluetooth, a dewiswch ef fel meicroffon.', 'Dechreuwch y gwiriadau.'],
    'hear-nothing': ['Diffoddwch y sain.', 'Dechreuwch y gwiriadau, a dywedwch na chlywsoch ddim.'],
    'give-no-answer': ['Dechreuwch y gwiriadau.', 'Peidiwch ag ateb a glywsoch y sain.'],
    'receive-slowly': [
      ...throttling,
      'Ychwanegwch broffil: lawrlwytho 500 kbit/s, uwchlwytho 5,000 kbit/s. Dewiswch ef, a dechreuwch y gwiriadau.',
    ],
    'send-slowly': [
      ...throttling,
      'Ychwanegwch broffil: lawrlwytho 5,000 kbit/s, uwchlwytho 500 kbit/s. Dewiswch ef, a dechreuwch y gwiriadau.',
    ],
    'send-only-just': [
      ...throttling,
      'Ychwanegwch broffil: lawrlwytho 10,000 kbit/s, uwchlwytho 1,000 kbit/s. Dewiswch ef, a dechreuwch y gwiriadau.',
    ],
    'go-far-away': [
      'Trowch VPN ymlaen, a dewiswch weinydd mewn gwlad bell, megis Awstralia.',
      'Dechreuwch y gwiriadau. Nid yw arafu’r porwr yn ei wneud: nid ydym yn gweld ei oedi.',
    ],
    'go-offline': [
      'Dechreuwch y gwiriadau.',
      'Diffoddwch Wi-Fi, neu tynnwch y cebl rhwydwaith.',
      'Ar gyfer toriad byr, trowch ef ymlaen eto ar ôl rhai eiliadau.',
    ],
    'hide-measuring': [devTools, 'Ychwanegwch y patrwm */ping*, a dechreuwch y gwiriadau.'],
    'sign-in-first': [
      'Ewch i gaffi neu westy y mae ei Wi-Fi’n gofyn i chi fewngofnodi.',
      'Cysylltwch, ac agorwch y dudalen hon cyn i chi fewngofnodi.',
    ],
    'block-address': [
      devTools,
      'Ychwanegwch y patrwm */api/client/*, a dechreuwch y gwiriadau, neu ymunwch.',
    ],
    'drop-on-the-way': [
      'Dim ond pwy bynnag sy’n rhedeg mur gwarchod llwybrydd neu gwmni all wneud hyn. Rhaid iddo ollwng popeth sy’n mynd i’r platfform fideo. Rhaid i’r dudalen hon agor o hyd.',
      'Rhaid ei ollwng heb ateb. Mae’r hyn a wrthodir ar unwaith yn rhoi nam arall, NET-23.',
      'Llwythwch y dudalen hon eto, dechreuwch y gwiriadau, ac arhoswch ddeg eiliad.',
    ],
    'block-media': [
      'Ym mur gwarchod eich cyfrifiadur, gwaharddwch bob UDP i’ch porwr. Ar gyfer “mae popeth wedi’i rwystro”, gwaharddwch TCP i’r platfform fideo hefyd.',
      'Dechreuwch y gwiriadau, neu ymunwch.',
    ],
    'lose-packets': [
      'Ewch â gliniadur neu ffôn i le y mae’r Wi-Fi bron wedi mynd.',
      'Dechreuwch y gwiriadau, neu cerddwch o gwmpas mewn ymweliad.',
    ],
    'cut-in-visit': [
      'Ymunwch ag ystafell, ac arhoswch nes eich bod i mewn.',
      'Diffoddwch Wi-Fi, neu tynnwch y cebl rhwydwaith.',
      'Trowch ef ymlaen eto: ar ôl rhai eiliadau rydych yn dal i mewn. Ar ôl tri munud mae’r ymweliad ar ben.',
    ],
    'block-in-visit': [
      'Ymunwch ag ystafell, ac arhoswch nes eich bod i mewn.',
      devTools,
      'Ychwanegwch y patrwm */api/client/*. Gall gymryd munud. Ar ôl dau funud mae’r ymweliad ar ben.',
    ],
    'sleep-in-visit': ['Ymunwch ag ystafell â gliniadur.', 'Caewch y caead am dri munud, a’i agor eto.'],
    'wrong-pin': ['Ymunwch ag ystafell sy’n gofyn PIN i westeion.', 'Rhowch PIN anghywir.'],
    'share-screen': [
      'Ymunwch ag ystafell, a rhannwch eich sgrin.',
      'Mewn rhai ystafelloedd ni chaiff gwesteion. Os yw rhywun arall yn rhannu ar eich ôl, daw ei sgrin yn lle eich un chi.',
    ],
    'by-the-room': [
      'Dim ond yr ystafell neu’r platfform fideo all wneud hyn.',
      'Wrth ymyl ystafell ymarfer y feddalwedd hon mae botwm ar gyfer y rhan fwyaf o’r rhain. Gall pwy bynnag sy’n rhedeg y dudalen hon ei dechrau.',
    ],
    'by-chance': [
      'Nid oes gosodiad sy’n gwneud i hyn ddigwydd yn sicr. Dyma a ddywedwn pan fydd dyfais, porwr neu rwydwaith yn gwneud yr hyn na ddylai.',
      'Os yw’r cofnod hwn yn dangos yr hyn a wêl yr ymwelydd, agorwch hynny.',
    ],
  },
} as const satisfies ProvocationWords;
