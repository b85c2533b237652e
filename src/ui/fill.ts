/** Puts values into a sentence's `{slots}`. A slot nobody fills is a bug, and throws. */
export function fill(sentence: string, slots: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_slot, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`Nothing fills {${name}} in "${sentence}"`);
    return String(value);
  });
}
