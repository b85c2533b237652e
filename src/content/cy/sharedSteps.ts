/** Steps that many faults share. */
export const greyedOut = 'Os yw’r gosodiad yn llwyd, eich sefydliad sy’n ei reoli: gofynnwch i’ch tîm TG.';
export const openLink = 'Agorwch y ddolen yn eich gwahoddiad.';
