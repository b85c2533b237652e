/** Beside the page, so that it may answer for all that is there. Built from serviceWorker.ts. */
const WORKER = './service-worker.js';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** The page's own policy wants to be told that this address was written by us. Only the name is known to it. */
function trusted(url: string): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy('own-worker', { createScriptURL: (own) => own }).createScriptURL(url) ?? url
  );
}

/**
 * Lets the browser keep the pages for when there is no network; or, if not wanted, sends away whoever keeps them and
 * clears what was kept. Nothing of the visitor is among it. Does nothing where a browser has no such thing (over plain
 * HTTP, in some private windows) or does not want to.
 */
export async function keepPages(isWanted: boolean): Promise<void> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!workers) return;
  try {
    if (isWanted) await workers.register(trusted(WORKER), { updateViaCache: 'none' });
    else await clear(workers);
  } catch {
    // The pages work without; the next visit tries again.
  }
}

async function clear(workers: ServiceWorkerContainer): Promise<void> {
  const scope = new URL('./', document.baseURI).href;
  // Another page of this host may have one of its own, further up.
  const all = await workers.getRegistrations();
  await Promise.all(all.filter((one) => one.scope === scope).map((one) => one.unregister()));
  const ours = (await caches.keys()).filter((name) => name.startsWith(`visit-ready ${scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
