import { setLogger } from '@pexip/infinity';

const nothing = () => {};

/** The SDK's own logger prints every request to the console, SDP and addresses included. */
export function silenceSdk(): void {
  setLogger({
    fatal: nothing,
    error: nothing,
    warn: nothing,
    info: nothing,
    debug: nothing,
    trace: nothing,
    silent: nothing,
    redact: (text) => text,
    addRedactPattern: nothing,
  });
}
