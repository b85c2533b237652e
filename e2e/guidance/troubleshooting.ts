import { carried, changed, saying, type Section } from './row';

const skype =
  'Skype for Business Online was closed in 2021; whether the platform still takes its calls cannot be checked.';
const app =
  'The app of 2020 has another name by now; this page makes the call itself, and leads to the official page.';

export const troubleshooting: readonly Section[] = [
  {
    title: 'How to connect',
    rows: [
      carried('What can I use to connect to CVP', 'topic what-to-use'),
      saying(/Chrome/, 'Try to use the latest version', 'topic what-to-use', 'check browser'),
      saying(
        /Firefox and Safari work too, but may do less/,
        'The latest versions of Mozilla Firefox',
        'topic what-to-use',
        'fault browser-no-screen-sharing',
      ),
      changed(skype, 'Skype for Business can also be used by typing in', 'topic what-to-use'),
    ],
  },
  {
    title: 'Call failed',
    rows: [
      carried('Not able to connect', 'topic call-failed'),
      saying(/Chrome is best/, 'Please ensure you are using', 'topic call-failed', 'fault browser-old'),
      saying(/another device/, 'Try using a different device', 'topic call-failed'),
      saying(/Wi-Fi and router/, 'Check local WIFI', 'topic call-failed', 'check line'),
      saying(/off and on/, 'Try to reboot', 'topic call-failed'),
    ],
  },
  {
    title: 'Errors',
    rows: [
      carried('Receive an error message', 'topic error-message'),
      saying(
        /how you are connected/,
        'If you are unable to connect to CVP',
        'topic error-message',
        'check room',
      ),
      saying(
        /public places may block/,
        'Managed Wi-Fi, such as business',
        'topic error-message',
        'fault path-media-blocked',
        'fault path-captive-portal',
        'fault line-sign-in',
      ),
      saying(/another Wi-Fi/, 'Try to connect on a different', 'topic error-message'),
      saying(/allowed to use it for calls/, 'Check your mobile device allows', 'topic error-message'),
      saying(/look in its settings/, 'You might be able to change', 'topic error-message'),
      saying(/provider may block/, 'Or, the mobile data provider', 'topic error-message'),
      saying(/Ask them to allow/, 'You may need to contact your provider', 'topic error-message'),
      saying(/Ask them/, 'Or, speak to your mobile', 'topic error-message'),
    ],
  },
  {
    title: 'Connection',
    rows: [
      carried('Cannot connect with any browser', 'topic no-browser-connects'),
      saying(
        /work device, or work Wi-Fi/,
        'If you’re calling from a device',
        'topic no-browser-connects',
        'fault path-udp-blocked',
      ),
      saying(
        /IT team to open the way/,
        'Ask the company IT department',
        'topic no-browser-connects',
        'text inside.check.it.intro',
        'fault media-blocked',
      ),
      saying(/another device/, 'Or, try connecting with a different', 'topic no-browser-connects'),
    ],
  },
  {
    title: 'Audio or video',
    rows: [
      carried('Camera or microphone problems', 'topic camera', 'topic microphone'),
      saying(
        /your browser and your device let this page use/,
        'If the camera and microphone don’t work',
        'topic camera',
        'topic microphone',
        'check camera',
        'check microphone',
        'fault camera-blocked-by-site',
        'fault camera-blocked-by-system',
        'fault microphone-blocked-by-site',
        'fault microphone-blocked-by-system',
      ),
      changed(app, 'You can often fix this problem', 'topic camera', 'text front.handOff.link'),
      changed(
        `${skype} The rest is carried.`,
        'If your camera or microphone have not connected',
        'topic camera',
        'topic microphone',
        'text inside.check.choose.camera',
      ),
    ],
  },
  {
    title: 'Image quality',
    rows: [
      carried('Image problems on Smartphone', 'topic picture-on-phone'),
      saying(/cable or Wi-Fi/, 'Connect by wired internet', 'topic picture-on-phone'),
      saying(/Mobile data can cause trouble/, 'Using mobile data can cause', 'topic picture-on-phone'),
      saying(/keep the phone still/, 'Mobile data users should', 'topic picture-on-phone'),
      saying(/4G or 5G/, 'If possible, try to use a 4G', 'topic picture-on-phone', 'fault line-upload-slow'),
    ],
  },
  {
    title: 'Sound quality',
    rows: [
      carried('Poor sound quality', 'topic poor-sound'),
      saying(/Chrome/, 'The best sound quality', 'topic poor-sound'),
      saying(/Use a headset/, 'Use a headset to get', 'topic poor-sound'),
      saying(/phone or tablet this helps most/, 'This is most important', 'topic poor-sound'),
      carried('Feedback noise', 'topic feedback', 'fault microphone-howling'),
      saying(
        /second device/,
        'If more than one device in a room',
        'topic feedback',
        'text inside.check.speakerHint',
      ),
      saying(/Mute the microphone/, 'You can stop this by putting', 'topic feedback'),
    ],
  },
  {
    title: 'Poor quality connections',
    rows: [
      carried('Picture or audio quality intermittently', 'topic drops'),
      saying(/Pause backups and syncing/, 'Pause syncing if', 'topic drops', 'text inside.rules.deviceSync'),
      saying(/not to download or watch films/, 'Check if others are overloading', 'topic drops'),
    ],
  },
  {
    title: 'Internet speed',
    rows: [
      carried('Will CVP work from where', 'topic speed', 'check line'),
      saying(/speed checker of Ofcom/, 'You can check broadband speed', 'topic speed', 'check line'),
      carried('This will provide upload', 'topic speed', 'check line', 'text inside.line.delay.passes'),
      {
        ...changed(
          'The guidance says megabyte and means megabit (Mbps); the number is kept.',
          'OFCOM suggests that video calling',
          'topic speed',
          'fault line-download-slow',
          'fault line-upload-slow',
        ),
        says: /more than 1 megabit a second both ways/,
      },
      saying(/100 milliseconds/, 'The data-delay score', 'topic speed', 'fault line-delay-high'),
      saying(/another plan, such as 4G or 5G/, 'If your broadband does not meet', 'topic speed'),
    ],
  },
  {
    title: 'Still unable to connect',
    rows: [saying(/must tell the prison/, 'If you are still unable', 'text aside.guide.mustTell')],
  },
];
