import {
  createCallSignals,
  createInfinityClient,
  createInfinityClientSignals,
  type CallSignals,
  type InfinityClient,
  type InfinitySignals,
} from '@pexip/infinity';
import 'webrtc-adapter';
import { silenceSdk } from './quiet';

/** The few of the SDK's functions that a guest needs. */
export type Client = Pick<
  InfinityClient,
  | 'call'
  | 'restartCall'
  | 'disconnect'
  | 'clientMute'
  | 'muteVideo'
  | 'setStream'
  | 'present'
  | 'stopPresenting'
  | 'getMe'
>;

export interface Sdk {
  readonly client: Client;
  readonly signals: InfinitySignals;
  readonly callSignals: CallSignals;
}

/** A client of its own for each call: what one remembers of a PIN or a room never reaches the next. */
export function openSdk(): Sdk {
  silenceSdk();
  const signals = createInfinityClientSignals([], { batchScheduleTimeoutMS: 100, batchBufferSize: 10 });
  const callSignals = createCallSignals([]);
  return { client: createInfinityClient(signals, callSignals), signals, callSignals };
}
