import { setLogger } from '@pexip/infinity';
import { setLogger as setPeerConnectionLogger } from '@pexip/peer-connection';
import { setLogger as setSignalLogger } from '@pexip/signal';

const nothing = () => undefined;

const silent = {
  fatal: nothing,
  error: nothing,
  warn: nothing,
  info: nothing,
  debug: nothing,
  trace: nothing,
  silent: nothing,
  redact: <Text>(text: Text) => text,
  addRedactPattern: nothing,
};

/** By default each request is written to the console, SDP and all, which costs time that is not the SDK's. */
export function silenceLoggers(): void {
  setLogger(silent);
  setPeerConnectionLogger(silent);
  setSignalLogger(silent);
}
