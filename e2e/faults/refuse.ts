import type { Page } from '@playwright/test';

interface Refusing {
  readonly kind: 'audio' | 'video';
  readonly name: string;
  readonly message: string;
}

interface Mended {
  mended?: boolean;
}

/** From the first moment on, the browser refuses a device with these words; until `mend`. */
export async function refuse(page: Page, refusing: Refusing): Promise<void> {
  await page.addInitScript(({ kind, name, message }: Refusing) => {
    const { mediaDevices } = navigator;
    const real = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (asked) => {
      if (asked?.[kind] && !(window as Mended).mended) throw new DOMException(message, name);
      return real(asked);
    };
  }, refusing);
}

export const mend = (page: Page) => page.evaluate(() => void ((window as Mended).mended = true));
