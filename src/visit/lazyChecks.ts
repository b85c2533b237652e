import type { CheckCommands } from './checkCommands';

/** The checks, fetched by whoever first asks for one. Stopping what was never fetched is done already. */
export function lazyChecks(fetchChecks: () => Promise<CheckCommands>): CheckCommands {
  let fetching: Promise<CheckCommands> | null = null;
  let fetched: CheckCommands | null = null;
  const open = async () => {
    fetching ??= fetchChecks();
    try {
      return (fetched = await fetching);
    } finally {
      // The next one who needs them tries again.
      if (!fetched) fetching = null;
    }
  };

  return {
    startChecks: async () => (await open()).startChecks(),
    openAnswered: async () => (await open()).openAnswered(),
    checkDevices: async () => (await open()).checkDevices(),
    runCheck: async (check) => (await open()).runCheck(check),
    chooseDevice: async (kind, id) => (await open()).chooseDevice(kind, id),
    useOtherMicrophone: async () => (await open()).useOtherMicrophone(),
    answerSpeaker: (heard) => fetched?.answerSpeaker(heard),
    stopMeasuring: () => fetched?.stopMeasuring(),
    stopChecks: () => fetched?.stopChecks(),
  };
}
