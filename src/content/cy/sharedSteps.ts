/** Steps that many faults share. */
export const greyedOut = 'Os yw’r gosodiad yn llwyd, eich sefydliad sy’n ei reoli: gofynnwch i’ch tîm TG.';
export const openLink = 'Agorwch y ddolen yn eich gwahoddiad.';
/** Said whole, as advice stands where the check shows no sentence to read. */
export const sayAloud = 'Dywedwch hyn yn uchel: “Bore da, allwch chi fy nghlywed i’n glir?” Byddwn yn sylwi.';
