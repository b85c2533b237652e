/** Steps that many faults share. */
export const greyedOut = 'If the setting is greyed out, your organisation controls it: ask your IT team.';
export const openLink = 'Open the link in your invitation.';
