/** What a line must do to carry a visit. The same shape as `thresholds` in the configuration. */
export interface LineLimits {
  readonly downloadMbps: number;
  readonly uploadMbps: number;
  readonly delayMs: number;
}

/**
 * Ofcom's minimum for video calls, as the HMPPS guidance for legal visitors (2020) gives it. It writes
 * "1 megabyte per second (Mbps)"; megabits are meant, as in Ofcom's own checker. We count payload and HTTP
 * headers, so a link of exactly 1.0 Mbps reads about 0.97, the rest being TCP and IP headers.
 */
export const guidanceLimits: LineLimits = { downloadMbps: 1, uploadMbps: 1, delayMs: 100 };

export type Direction = 'download' | 'upload';

/** How something measured stands to its limit. */
export type Standing = 'passes' | 'fails' | 'borderline';
