/** Programs that pose as a camera or microphone. Read from the label, which itself goes no further than here. */
const virtual =
  /\bvirtual\b|\bOBS\b|ManyCam|Snap Camera|XSplit|mmhmm|DroidCam|EpocCam|CamTwist|NDI|Krisp|VB-Audio|BlackHole|Loopback Audio|Voicemod/i;

export const isVirtual = ({ label }: MediaStreamTrack) => virtual.test(label);
