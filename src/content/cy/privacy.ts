import type { AsideWords } from '../words';

export const privacy = {
  title: 'Preifatrwydd',
  lead: 'Nid ydym yn cadw dim amdanoch. Nid oes cyfrif, cwci na chofnod o faint sy’n ymweld. Nid oes dim yn cael ei recordio.',
  sections: [
    {
      title: 'Beth sy’n aros yn y tab hwn',
      list: [
        'Eich enw neu eich alias, ac unrhyw PIN. Maent yn diflannu pan fyddwch yn cau’r dudalen neu’n ei llwytho eto.',
        'Eich llun a’ch sain, tra byddwch yn gwirio eich dyfais. Dim ond chi sy’n eu gweld a’u clywed.',
        'Pa mor bell rydych wedi dod, a ydych yn gyfieithydd ar y pryd, a sut y daeth yr ymweliad i ben. Felly gallwch lwytho’r dudalen eto. Mae’n diflannu pan fyddwch yn cau’r tab.',
      ],
    },
    {
      title: 'Beth allai aros yn eich porwr',
      list: [
        'Mae cyfeiriad yr ystafell yn y bar cyfeiriad. Felly gall hanes eich porwr ei gadw. Dilëwch ef yno, neu defnyddiwch ffenestr breifat.',
        'Tudalennau’r gwasanaeth hwn, y rhestr o garchardai a’n gosodiadau, fel eu bod yn agor heb rwydwaith. Nid oes dim amdanoch chi ynddynt. Gallwch eu clirio gyda data safleoedd eich porwr.',
        'Eich dewis ar gyfer y camera a’r meicroffon. Eich porwr sy’n ei gadw, a gallwch ei newid yno.',
      ],
    },
    {
      title: 'Beth sy’n mynd allan, ac i ble',
      list: [
        'I’r sawl sy’n cynnal y dudalen hon: bod eich dyfais wedi gofyn amdani. Nid yw eich ystafell, eich enw na’r hyn rydych yn ei ludo yn rhan o hynny.',
        'I’n man mesur, pan fyddwn yn gwirio eich cysylltiad: data a grëwyd ar gyfer y prawf.',
        'I’r platfform fideo, pan fyddwn yn gwirio’r llwybr i’r ystafell: galwad brawf fer. Nid yw eich enw, eich llun na’ch sain ynddi.',
        'I’r platfform fideo, pan fyddwch yn ymuno: eich enw neu eich alias, eich llun a’ch sain. Eich sgrin hefyd, os byddwch yn ei rhannu.',
        'I’r tîm cymorth, dim ond os byddwch chi’n ei anfon: adroddiad ar yr hyn a ddigwyddodd. Nid oes enw, ystafell, cyfeiriad nac enw dyfais ynddo. Rydych yn gweld y cyfan yn gyntaf.',
        'I neb arall. Nid yw’r dudalen hon yn gofyn am ddim gan unrhyw safle arall.',
      ],
    },
    {
      title: 'Beth na allwn ei addo ar ran eraill',
      list: [
        'Mae pob un o’r rhain yn gweld cyfeiriad rhyngrwyd eich dyfais, fel pob safle. Gallant ei gofnodi. Gofynnwch iddynt am ba hyd.',
        'Mae gan y platfform fideo a’r carchar eu rheolau eu hunain am yr hyn maent yn ei weld a’i glywed.',
        'Gall eich cwmni, eich rhwydwaith neu ychwanegyn yn eich porwr gofnodi pa dudalennau rydych yn eu hagor.',
        'Nid ni biau’r dudalen we swyddogol. Y rhai sy’n ei rhedeg sy’n penderfynu beth mae’n ei gadw.',
      ],
    },
  ],
  help: 'Ydych chi am ofyn rhywbeth i ni?',
  dated: 'Ysgrifennwyd ar 29 Tachwedd 2026.',
} as const satisfies AsideWords['privacy'];
