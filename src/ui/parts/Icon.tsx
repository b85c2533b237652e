/** Drawn on a 24 by 24 grid. Never alone: a word always stands beside it. */
const paths = {
  microphone:
    'M12 15a4 4 0 0 0 4-4V6a4 4 0 0 0-8 0v5a4 4 0 0 0 4 4zm7-4a7 7 0 0 1-6 6.9V22h-2v-4.1A7 7 0 0 1 5 11h2a5 5 0 0 0 10 0z',
  microphoneOff:
    'M16 11V6a4 4 0 0 0-7.7-1.5L16 12zM3.4 2 2 3.4l6 6V11a4 4 0 0 0 5.5 3.7l1.6 1.6A7 7 0 0 1 13 17.9V22h-2v-4.1A7 7 0 0 1 5 11h2a5 5 0 0 0 5 5l8.6 8.6L22 20.6z',
  camera: 'M3 6h12a1 1 0 0 1 1 1v3.5L21 7v10l-5-3.500V17a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z',
  cameraOff:
    'M3.4 2 2 3.400 4.600 6H3a1 1 0 0 0-1 1v10a1 1 0 0 0 1 1h13l4.600 4.600L22 21.200zM21 7l-5 3.500V7a1 1 0 0 0-1-1H9.500L21 17z',
  screen:
    'M3 4h18a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-7v2h3v2H7v-2h3v-2H3a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zm9 2.500L8 10.500h3V15h2v-4.500h3z',
  id: 'M3 5h18a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zm5 3a2.500 2.500 0 0 0 0 5 2.500 2.500 0 0 0 0-5zm4 8.500c0-2-1.800-3-4-3s-4 1-4 3zM14 9v2h6V9zm0 4v2h6v-2z',
  more: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  leave:
    'M12 9c-4.400 0-8 1.300-10 3.400v3.100c0 .600.500 1 1 .900l4-.800c.500-.100.800-.500.800-1v-1.700a14 14 0 0 1 8.400 0v1.700c0 .500.300.900.800 1l4 .800c.500.100 1-.300 1-.900v-3.100C20 10.300 16.400 9 12 9z',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="vr-bar__icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
