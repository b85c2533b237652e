const maxCharacters = 80;

// Control characters, halves of pairs, and what turns or hides text on the screen. Joiners stay: names in
// Persian and Hindi need them.
const unprintable = /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** One line of text from outside, safe to show as text. `null` if nothing is left of it. */
export function plainText(text: string): string | null {
  const line = text.replace(/\s+/g, ' ').replace(unprintable, '').trim();
  let cut = '';
  for (const character of line) {
    if (cut.length + character.length > maxCharacters) break;
    cut += character;
  }
  return cut.trim() || null;
}
