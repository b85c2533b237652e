import type { InsideWords } from '../words';

/** Words of the visit's controls, in Welsh. */
export const controls = {
  showId: 'Dangos ID',
  hideId: 'Cuddio ID',
  more: 'Mwy',
  noMicrophone: 'Dim meicroffon. Ni all neb eich clywed',
  noCamera: 'Dim camera',
  id: {
    title: 'Dangoswch eich ID i’r camera',
    hold: 'Daliwch ef yn fflat ac yn llonydd yn y canol. Mae’r carchar yn gweld y llun hwn.',
    ends: 'Daw i ben ymhen {time}.',
    ended: 'Mae dangos eich ID wedi dod i ben. Llun y carchar yw’r llun mawr eto.',
    cameraOff:
      'Mae eich camera wedi’i ddiffodd. Ni all y carchar weld eich ID. Pwyswch “Troi’r camera ymlaen”.',
    legibility: {
      empty: 'Dim i’w ddarllen yng nghanol y llun eto.',
      dark: 'Mae’n rhy dywyll i’w ddarllen. Trowch olau ymlaen, neu wynebwch ffenestr.',
      glare: 'Mae’n disgleirio. Gogwyddwch ef ychydig, neu trowch oddi wrth y golau.',
      blurred: 'Mae’n aneglur. Daliwch ef yn llonydd, ac ychydig ymhellach i ffwrdd.',
      sharp: 'Ni welwn ddisgleirdeb nac aneglurder.',
    },
  },
  panel: {
    title: 'Mwy o reolyddion',
    close: 'Cau',
    devices: 'Dyfeisiau',
    devicesHint:
      'Bydd dyfais yr ydych yn ei chysylltu nawr yn ymddangos yma ar ei phen ei hun. Mae’r ymweliad yn parhau wrth i chi newid.',
    picture: 'Llun',
    fullScreen: 'Sgrin lawn',
    fullScreenEnd: 'Gorffen sgrin lawn',
    own: 'Eich llun eich hun',
    ownHint: 'Mae ei guddio yn ei guddio oddi wrthych chi yn unig. Mae’r carchar yn dal i’ch gweld.',
    places: {
      'bottom-right': 'Gwaelod ar y dde',
      'bottom-left': 'Gwaelod ar y chwith',
      'top-right': 'Brig ar y dde',
      'top-left': 'Brig ar y chwith',
      hidden: 'Wedi’i guddio',
    },
    large: 'Pa un sy’n fwy',
    largeChoices: { slides: 'Yr hyn mae’r carchar yn ei ddangos', prison: 'Fideo byw o’r carchar' },
    here: 'Pwy sydd yma',
    hosts: 'Gwesteiwyr (“hosts”), fel y carchar: {count}',
    guests: 'Gwesteion, gan eich cynnwys chi: {count}',
    door: 'Yn aros i gael dod i mewn: {count}',
    shortcuts: 'Bysellau',
    shortcutsHint: 'Pwyswch un fysell, pan nad ydych mewn rhestr na maes:',
    keys: {
      M: 'Meicroffon ymlaen neu i ffwrdd',
      C: 'Camera ymlaen neu i ffwrdd',
      S: 'Rhannu eich sgrin, neu stopio',
      I: 'Dangos eich ID, neu ei guddio',
      O: 'Agor neu gau’r rhestr hon',
      F: 'Sgrin lawn, neu yn ôl',
      L: 'Gadael yr ymweliad. Byddwn yn gofyn i chi yn gyntaf',
    },
  },
  shared: {
    preview: 'Yr hyn mae’r ystafell yn ei weld o’ch sgrin',
    yours: 'Eich sgrin',
    shares: {
      screen:
        'Mae’r ystafell yn gweld eich sgrin gyfan, a phob neges sy’n ymddangos arni. Mae rhannu un ffenestr yn fwy diogel',
      window: 'Mae’r ystafell yn gweld un o’ch ffenestri',
      tab: 'Mae’r ystafell yn gweld un tab o’ch porwr',
    },
  },
} as const satisfies InsideWords['controls'];
