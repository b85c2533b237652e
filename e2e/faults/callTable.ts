import { callEndingRows } from './rows/callEndings';
import { callLineRows } from './rows/callLine';
import { callOutageRows } from './rows/callOutages';
import { callNoticeRows } from './rows/callNotices';
import { callRefusalRows } from './rows/callRefusals';
import { callWaitingRows } from './rows/callWaiting';

/** Everything that befalls a call, provoked on the lab's node or on a line of its own. */
export const callTable = [
  ...callWaitingRows,
  ...callLineRows,
  ...callOutageRows,
  ...callEndingRows,
  ...callRefusalRows,
  ...callNoticeRows,
];
