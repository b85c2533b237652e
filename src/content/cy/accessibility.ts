import type { AsideWords } from '../words';

export const accessibility = {
  title: 'Hygyrchedd',
  lead: 'Rydym am i bawb allu defnyddio’r dudalen hon. Ein nod yw safon WCAG 2.2 ar lefel AA. Nid oes neb o’r tu allan wedi gwirio ein bod yn ei chyrraedd.',
  sections: [
    {
      title: 'Beth ddylech chi allu ei wneud',
      list: [
        'Gwneud popeth â bysellfwrdd yn unig, yr ymweliad hefyd.',
        'Clywed popeth â darllenydd sgrin: hefyd pa mor uchel yw eich llais, beth sydd o’i le, a phryd mae’r carchar yn eich gadael i mewn.',
        'Gwneud y testun ddwywaith yn fwy, neu chwyddo hyd at bedair gwaith, heb sgrolio i’r ochr.',
        'Defnyddio eich lliwiau eich hun, eich bylchau eich hun rhwng llinellau a llythrennau, a llai o symud.',
        'Cymryd eich amser. Gellir ailddechrau’r hyn sy’n dod i ben ar ei ben ei hun, fel dangos eich ID.',
      ],
    },
    {
      title: 'Sut rydym wedi rhoi cynnig arno',
      list: [
        'Mae rhaglen yn chwilio am wallau hysbys ar bob tudalen a chyflwr, yn Saesneg ac yn Gymraeg.',
        'Mae rhaglenni eraill yn mynd yr holl ffordd â bysellfwrdd. Maent yn nodi yn eu trefn yr hyn a roddir i ddarllenydd sgrin i’w ddweud, drwy wiriad cyfan ac ymweliad cyfan.',
        'Maent hefyd yn agor pob tudalen ar sgrin gul, â thestun mawr, â bylchau llydan ac â lliwiau gorfodol.',
        'Gwnaed hyn i gyd mewn un porwr, Chromium.',
      ],
    },
    {
      title: 'Beth sydd heb ei brofi',
      list: [
        'Nid oes neb anabl wedi rhoi cynnig ar y dudalen hon eto.',
        'Ni ddefnyddiwyd darllenydd sgrin go iawn: dim JAWS, NVDA, VoiceOver na TalkBack.',
        'Ni roddwyd cynnig arni â rheolaeth llais, switsh na chwyddwr sgrin.',
        'Ni roddwyd cynnig arni ar iPhone, iPad na Mac, nac yn Safari.',
        'Nid oes siaradwr brodorol wedi gwirio’r Gymraeg.',
      ],
    },
    {
      title: 'Beth nad yw’n gweithio',
      list: [
        'Nid oes capsiynau nac iaith arwyddion gyda’r llun a’r sain o’r carchar. Gofynnwch i’r carchar cyn yr ymweliad beth y gall ei wneud.',
        'Os na allwch glywed y sain rydym yn ei chwarae, ni allwch ddweud wrthym iddi gael ei chlywed. Gallwch fynd ymlaen er hynny.',
        'Y carchar sy’n penderfynu pa mor hir yw ymweliad a phryd mae’n cloi’r ystafell. Ni allwn roi mwy o amser i chi. Dywedwch wrth y carchar os oes ei angen arnoch.',
      ],
    },
  ],
  help: 'Oes rhywbeth nad yw’n gweithio i chi?',
  dated: 'Ysgrifennwyd ar 29 Tachwedd 2026.',
} as const satisfies AsideWords['accessibility'];
