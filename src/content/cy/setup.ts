import type { SetupWords } from '../words';

export const setup = {
  lang: 'cy',
  title: 'Nid yw’r dudalen hon yn barod i’w defnyddio eto',
  visitor:
    'Agorwch y ddolen yn eich e-bost archebu mewn tab newydd yn lle hynny, neu cysylltwch â’r carchar.',
  operator: 'I’r sawl sy’n rhedeg y dudalen hon',
  field: 'Maes',
  wholeFile: 'y ffeil gyfan',
  expected: 'Disgwyliwyd',
  found: 'Cafwyd',
  todo: 'Cywirwch y maes hwn yn y ffeil {file} a llwythwch y dudalen eto.',
  nothing: 'dim byd',
  expects: {
    file: 'y ffeil hon, wrth ymyl y dudalen',
    json: 'ffeil JSON',
    value: 'gwerth',
    text: 'testun mewn dyfynodau',
    number: 'rhif',
    list: 'rhestr rhwng [ a ]',
    group: 'grŵp o osodiadau rhwng { a }',
    'not-empty': 'testun nad yw’n wag',
    'above-zero': 'rhif uwch na 0',
    'host-name': 'enw gwesteiwr (host) mewn llythrennau bach, fel “meet.example.uk”',
    origin: 'tarddiad fel “https://meet.example.uk”: https, dim llwybr, dim slaes ar y diwedd',
    'one-domain': 'o leiaf un parth',
    'https-link': 'dolen sy’n dechrau gyda “https://”',
    'address-link': 'dolen sy’n cynnwys “{address}”',
    language: '“en” neu “cy”',
  },
} as const satisfies SetupWords;
