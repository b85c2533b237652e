import type { Browser } from '@playwright/test';

/** Shares of one processor. */
export interface Load {
  /** The page's own process: script, drawing, encoding and decoding. */
  readonly page: number;
  /** The whole browser: with the test camera, the network and what stands in for a graphics card. */
  readonly browser: number;
}

/** How busy a browser with one page in it is, for so long. */
export async function loadOf(browser: Browser, forMs: number): Promise<Load> {
  const session = await browser.newBrowserCDPSession();
  const seconds = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const sum = (those: typeof processInfo) => those.reduce((all, { cpuTime }) => all + cpuTime, 0);
    return { page: sum(processInfo.filter(({ type }) => type === 'renderer')), browser: sum(processInfo) };
  };
  const began = performance.now();
  const before = await seconds();
  await new Promise((resolve) => setTimeout(resolve, forMs));
  const after = await seconds();
  const wall = (performance.now() - began) / 1000;
  await session.detach();
  return { page: (after.page - before.page) / wall, browser: (after.browser - before.browser) / wall };
}
