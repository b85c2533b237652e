import { callEndingRows } from './rows/callEndings';
import { callLineRows } from './rows/callLine';
import { callOutageRows } from './rows/callOutages';
import { callWaitingRows } from './rows/callWaiting';

/** Everything that befalls a call, provoked on the lab's node or on a line of its own. */
export const callTable = [...callWaitingRows, ...callLineRows, ...callOutageRows, ...callEndingRows];
