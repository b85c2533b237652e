import { execFile, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answers, newFolder, startService } from './service';
import { ensureTool } from './tools';

const run = promisify(execFile);

export interface Battery {
  /** For the browser that is to run on this battery. */
  readonly env: Record<string, string>;
  /** `level` from 0 to 1. The page's `levelchange` and `chargingchange` follow. */
  become(level: number, charging: boolean): Promise<void>;
  stop(): Promise<void>;
}

const PYTHON = '/usr/bin/python3';
const POWER = 'org.freedesktop.UPower';
/** As UPower counts them. */
const state = { charging: 1, discharging: 2 } as const;

/** A system bus of its own, which anybody may use: nothing but this test is on it. */
const busSettings = (address: string) => `<busconfig>
  <type>system</type><listen>${address}</listen><auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
  </policy>
</busconfig>`;

/** A laptop's battery: Chromium asks the system's power service, and this one is ours. Linux only. */
export async function startBattery(level: number, charging = false): Promise<Battery> {
  ensureTool('dbus-daemon', 'dbus');
  const mockIsHere = () => spawnSync(PYTHON, ['-c', 'import dbusmock']).status === 0;
  if (!mockIsHere()) spawnSync('apt-get', ['install', '-y', '-qq', 'python3-dbusmock'], { stdio: 'inherit' });
  if (!mockIsHere())
    throw new Error('The Python package dbusmock is missing: apt-get install python3-dbusmock.');

  const folder = newFolder('battery');
  const address = `unix:path=${join(folder, 'bus')}`;
  const settings = join(folder, 'bus.conf');
  writeFileSync(settings, busSettings(address));
  const env = { DBUS_SYSTEM_BUS_ADDRESS: address };
  const everything = { env: { ...process.env, ...env } };
  const bus = startService('dbus-daemon', [`--config-file=${settings}`, '--nofork', '--nopidfile'], {
    stdio: 'ignore',
  });
  const send = (to: string, path: string, ...words: string[]) =>
    run('dbus-send', ['--system', '--print-reply', `--dest=${to}`, path, ...words], everything);
  const call = (...words: string[]) => send(POWER, '/org/freedesktop/UPower', ...words);

  await answers('system bus', () => send('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.GetId'));
  const power = startService(PYTHON, ['-m', 'dbusmock', '--system', '--template', 'upower'], {
    ...everything,
    stdio: 'ignore',
  });
  await answers('power service', () => call(`${POWER}.EnumerateDevices`));

  async function become(level: number, charging: boolean): Promise<void> {
    const percent = (100 * level).toFixed(1);
    const words = [
      'int32:2',
      `int32:${charging ? state.charging : state.discharging}`,
      ...[percent, (level * 50).toFixed(1), '50.0', '5.0'].map((value) => `double:${value}`),
      `int64:${charging ? 0 : Math.round(level * 36_000)}`,
      `int64:${charging ? Math.round((1 - level) * 36_000) : 0}`,
      'boolean:true',
      'string:battery',
      'int32:1',
    ];
    await call('org.freedesktop.DBus.Mock.SetupDisplayDevice', ...words);
  }
  await become(level, charging);

  return {
    env,
    become,
    async stop() {
      await power.end();
      await bus.end();
    },
  };
}
