/** Is a telephone number written here? Numbers of up to eight digits are rooms. */
export function hasTelephoneNumber(text: string): boolean {
  for (const [number] of text.matchAll(/(?:\+|\b0)[\d ().\u2010-\u2015-]{8,22}/g)) {
    const digits = number.replace(/\D/g, '').length;
    if (digits >= 9 && digits <= 15) return true;
  }
  return false;
}
