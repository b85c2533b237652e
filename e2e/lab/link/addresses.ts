export type Side = 'visitor' | 'service';

/** The same in every link: each has networks of its own, which no other can see. */
export const addresses: Readonly<Record<Side, string>> = { visitor: '10.77.0.1', service: '10.77.0.2' };
