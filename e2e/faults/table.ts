import { browserRows } from './rows/browser';
import { cameraRows } from './rows/camera';
import { firefoxRows } from './rows/firefox';
import { forbiddenRows } from './rows/forbidden';
import { microphoneRows } from './rows/microphone';
import { pathRows } from './rows/path';
import { permissionRows } from './rows/permission';
import { realCameraRows } from './rows/realCamera';
import { soundSystemRows } from './rows/soundSystem';
import { speakerRows } from './rows/speaker';
import { standInRows } from './rows/standIns';

/** Every fault that is provoked in a real browser. */
export const table = [
  ...permissionRows,
  ...forbiddenRows,
  ...cameraRows,
  ...realCameraRows,
  ...microphoneRows,
  ...soundSystemRows,
  ...speakerRows,
  ...browserRows,
  ...pathRows,
  ...firefoxRows,
  ...standInRows,
];
