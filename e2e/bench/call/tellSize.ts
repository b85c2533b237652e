import type { LogSize } from './logOfTwoHours';

export const tellSize = ({ events, kB, gzipKB }: LogSize): string =>
  `${Math.round(events)} events, ${kB.toFixed(0)} kB as JSON, ${gzipKB.toFixed(1)} kB with gzip`;
