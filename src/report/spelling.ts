/** ICAO's spelling alphabet, for the letters that our codes have. The same in every language: it is made for telephones. */
const names: Readonly<Record<string, string>> = {
  A: 'Alfa',
  B: 'Bravo',
  C: 'Charlie',
  D: 'Delta',
  E: 'Echo',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  J: 'Juliett',
  K: 'Kilo',
  M: 'Mike',
  N: 'November',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  S: 'Sierra',
  T: 'Tango',
  V: 'Victor',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
};

/** "Kilo, 7, Quebec, Foxtrot" for K7QF. */
export const spelt = (signs: string) => [...signs].map((sign) => names[sign] ?? sign).join(', ');

const signs = new Map(Object.entries(names).map(([sign, name]) => [name.toUpperCase(), sign]));
// As English writes them elsewhere; ICAO's own spelling is for those who read them in other languages.
const otherNames = new Map([
  ['ALPHA', 'A'],
  ['JULIET', 'J'],
  ['WHISKY', 'W'],
  ['XRAY', 'X'],
]);

/** K7QF for "Kilo, 7, Quebec, Foxtrot"; null where a word is no letter's name, nor a single sign. */
export function unspelt(text: string): string | null {
  const words = text.toUpperCase().match(/X-RAY|[^\s,.;\p{Pd}]+/gu) ?? [];
  const said = words.map(
    (word) => signs.get(word) ?? otherNames.get(word) ?? (word.length === 1 ? word : null),
  );
  return said.includes(null) ? null : said.join('');
}
