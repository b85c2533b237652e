import { sayNo } from '../../lab/browsers';
import { answer, dismiss, questionOpens } from '../../lab/devices/question';
import { words } from '../../pages/visitor';
import { rows } from '../row';

const screen = ['Xvfb and xdotool'] as const;
const { check } = words.en;

/** The browser’s own question, and what has become of it. */
export const permissionRows = rows(
  {
    expect: 'camera-blocked-by-site',
    check: 'camera',
    what: 'the visitor chose “Block” once, long ago',
    how: 'Chromium answers every question with no',
    flags: () => [sayNo],
    granted: [],
    asks: 'headless',
    also: ['microphone-blocked-by-site'],
    evidence: /blocked before this page asked/,
    advice: /Allow/,
  },
  {
    expect: 'microphone-blocked-by-site',
    check: 'microphone',
    what: 'the visitor chose “Block” once, long ago',
    how: 'Chromium answers every question with no',
    flags: () => [sayNo],
    granted: [],
    asks: 'headless',
    also: ['camera-blocked-by-site'],
    evidence: /blocked before this page asked/,
    advice: /Allow/,
  },
  {
    expect: 'camera-blocked-by-site',
    check: 'camera',
    what: 'only the microphone is allowed',
    how: 'permission for the microphone alone',
    granted: ['microphone'],
    asks: 'headless',
    evidence: /blocked before this page asked/,
    heal: {
      how: 'the setting is changed to “Allow”',
      do: (world) => world.setPermission('camera', 'granted'),
    },
  },
  {
    expect: 'microphone-blocked-by-site',
    check: 'microphone',
    what: 'only the camera is allowed',
    how: 'permission for the camera alone',
    granted: ['camera'],
    asks: 'headless',
    evidence: /blocked before this page asked/,
    heal: {
      how: 'the setting is changed to “Allow”',
      do: (world) => world.setPermission('microphone', 'granted'),
    },
  },
  {
    expect: 'camera-blocked-by-site',
    check: 'camera',
    what: 'the permission is withdrawn while the camera is on',
    how: 'the browser’s setting is changed to “Block”',
    provoke: async (world) => {
      await world.check();
      await world.until('camera', 'ready');
      await world.setPermission('camera', 'denied');
    },
    also: ['camera-stopped'],
    evidence: /allowed, and then blocked/,
    heal: { how: 'the setting is changed back', do: (world) => world.setPermission('camera', 'granted') },
  },
  {
    expect: 'microphone-blocked-by-site',
    check: 'microphone',
    what: 'the permission is withdrawn while the microphone is on',
    how: 'the browser’s setting is changed to “Block”',
    provoke: async (world) => {
      await world.check();
      await world.until('microphone', 'ready');
      await world.setPermission('microphone', 'denied');
    },
    also: ['microphone-stopped'],
    evidence: /allowed, and then blocked/,
    heal: { how: 'the setting is changed back', do: (world) => world.setPermission('microphone', 'granted') },
  },
  {
    expect: 'camera-question-waiting',
    check: 'camera',
    what: 'the browser’s question is open, and nobody answers it',
    how: 'a real question on a real screen',
    asks: 'on-screen',
    needs: screen,
    evidence: /question has been open for \d+ seconds/,
    heal: { how: 'a click on “Allow while visiting the site”', do: (world) => answer(world.screen, 'allow') },
  },
  {
    expect: 'microphone-question-waiting',
    check: 'microphone',
    what: 'the camera is allowed, and the second question is open',
    how: 'a real question on a real screen',
    asks: 'on-screen',
    needs: screen,
    provoke: async (world) => {
      await world.check();
      await answer(world.screen, 'allow this time');
      await questionOpens(world.screen);
    },
    also: ['camera-question-waiting'],
    evidence: /question has been open for \d+ seconds/,
    heal: { how: 'a click on “Allow while visiting the site”', do: (world) => answer(world.screen, 'allow') },
  },
  {
    expect: 'camera-question-closed',
    check: 'camera',
    what: 'the question is closed without an answer',
    how: 'the Escape key on a real question',
    asks: 'on-screen',
    needs: screen,
    provoke: async (world) => {
      await world.check();
      await dismiss(world.screen);
    },
    also: ['camera-question-waiting', 'microphone-question-waiting'],
    evidence: /Times that the question was closed: 1/,
    heal: {
      how: 'the second question is closed too, then “Check again”, and “Allow”',
      do: async (world) => {
        await dismiss(world.screen);
        await world.press(check.againNamed.replace('{check}', check.names.camera));
        await answer(world.screen, 'allow');
      },
    },
  },
  {
    expect: 'camera-blocked-by-site',
    check: 'camera',
    what: 'the question is closed for the third time, which blocks the page',
    how: 'the Escape key on three real questions',
    asks: 'on-screen',
    needs: screen,
    provoke: async (world) => {
      await world.setPermission('microphone', 'granted');
      await world.check();
      await dismiss(world.screen);
      for (let times = 0; times < 2; times += 1) {
        await world.until('camera', 'camera-question-closed');
        await world.press(check.againNamed.replace('{check}', check.names.camera));
        await dismiss(world.screen);
      }
    },
    also: ['camera-question-waiting', 'camera-question-closed'],
    evidence: /own word: “NotAllowedError”/,
    withinMs: 20_000,
  },
  {
    expect: 'microphone-blocked-by-site',
    check: 'microphone',
    what: 'a click on “Never allow”',
    how: 'a real question on a real screen',
    asks: 'on-screen',
    needs: screen,
    provoke: async (world) => {
      await world.check();
      await answer(world.screen, 'allow');
      await answer(world.screen, 'never allow');
    },
    also: ['camera-question-waiting', 'microphone-question-waiting'],
    evidence: /own word: “NotAllowedError”/,
  },
  {
    expect: 'microphone-question-closed',
    check: 'microphone',
    what: 'the question about the microphone is closed without an answer',
    how: 'the Escape key on a real question',
    asks: 'on-screen',
    needs: screen,
    provoke: async (world) => {
      await world.check();
      await answer(world.screen, 'allow');
      await dismiss(world.screen);
    },
    also: ['camera-question-waiting', 'microphone-question-waiting'],
    evidence: /Times that the question was closed: 1/,
    heal: {
      how: '“Check again”, and “Allow”',
      do: async (world) => {
        await world.press(check.againNamed.replace('{check}', check.names.microphone));
        await answer(world.screen, 'allow');
      },
    },
  },
);
