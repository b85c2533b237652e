/** The languages that the visitor's browser asks for, the most wanted first. */
export const browserLanguages = (): readonly string[] => navigator.languages;
