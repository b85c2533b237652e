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
