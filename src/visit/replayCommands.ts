import type { Commands } from './commands';

const nothing = () => {};
const nothingYet = async () => {};

/** A replay shows what was, and does nothing. A file of its own: nobody's first screen needs it. */
export const replayCommands: Commands = {
  read: nothing,
  chooseRoom: nothing,
  go: nothing,
  resume: nothing,
  chooseRole: nothing,
  acceptRules: nothing,
  giveName: nothing,
  chooseLanguage: nothingYet,
  startChecks: nothingYet,
  runCheck: nothingYet,
  openAnswered: nothingYet,
  checkDevices: nothingYet,
  stopMeasuring: nothing,
  stopChecks: nothing,
  chooseDevice: nothingYet,
  useOtherMicrophone: nothingYet,
  answerSpeaker: nothing,
  join: nothingYet,
  setMuted: nothingYet,
  setCamera: nothingYet,
  share: nothingYet,
  stopSharing: nothing,
  leave: nothingYet,
  openAside: nothing,
  closeAside: nothing,
  choosePrison: nothing,
};
