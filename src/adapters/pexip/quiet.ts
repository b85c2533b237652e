import { setLogger as setInfinityLogger } from '@pexip/infinity';
import { setLogger as setPeerLogger } from '@pexip/peer-connection';
import { setLogger as setSignalLogger } from '@pexip/signal';

const nothing = () => {};
const quiet = {
  fatal: nothing,
  error: nothing,
  warn: nothing,
  info: nothing,
  debug: nothing,
  trace: nothing,
  silent: nothing,
  redact: (text: string) => text,
  addRedactPattern: nothing,
};

/** By themselves the SDK's packages print every request to the console: names, SDP and IP addresses included. */
export function silenceSdk(): void {
  setInfinityLogger(quiet);
  setPeerLogger(quiet);
  setSignalLogger(quiet);
}
