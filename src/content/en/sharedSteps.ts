/** Steps that many faults share. */
export const greyedOut = 'If the setting is greyed out, your organisation controls it: ask your IT team.';
export const openLink = 'Open the link in your invitation.';
/** Said whole, as advice stands where the check shows no sentence to read. */
export const sayAloud = 'Say this aloud: “Good morning, can you hear me clearly?” We will notice.';
