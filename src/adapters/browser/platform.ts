import { readUserAgent } from '../../domain/userAgent';

/** What this page runs on, without looking at what it can do. */
export const readPlatform = () => readUserAgent(navigator.userAgent, navigator.maxTouchPoints);
