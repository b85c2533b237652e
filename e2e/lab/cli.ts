import { parseArgs } from 'node:util';
import { type RunningNode, startNode } from './node/startNode';
import { handleSpeed } from './speed/handleSpeed';

const DEFAULT_PORT = 4174;
const usage = 'Usage: tsx e2e/lab/cli.ts [--json] [--port N] [--host H]';

function leave(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean' },
        port: { type: 'string' },
        host: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    return leave(2, `${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  const isPort = /^\d+$/.test(text) && port <= 65_535;
  return isPort
    ? port
    : leave(2, `"${text}" is not a port: give a number from 0 to 65535 (0 picks one).\n${usage}`);
}

function asJson({ origin, consoleUrl, rooms }: RunningNode): string {
  const list = rooms.map(({ alias, does, pins }) => ({
    alias,
    ...(pins.ask !== 'nobody' && { hostPin: pins.hostPin }),
    ...(pins.ask === 'everybody' && { guestPin: pins.guestPin }),
    does,
  }));
  return JSON.stringify({ node: origin, console: consoleUrl, rooms: list });
}

const asText = ({ origin, consoleUrl, rooms }: RunningNode): string =>
  [
    `The lab's conferencing node is at ${origin}`,
    `Drive it from its host console: ${consoleUrl}`,
    '',
    ...rooms.map(({ alias, does }) => `  ${alias.padEnd(42)} ${does}`),
    '',
    'Ctrl+C stops it.',
  ].join('\n');

const options = readOptions();
if (options.help) leave(0, usage);
const host = options.host ?? '127.0.0.1';
const port = options.port === undefined ? DEFAULT_PORT : readPort(options.port);

function explain(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return leave(1, `Port ${port} on ${host} is in use. Try --port 0 for a free one.`);
  return leave(
    1,
    `The lab could not start on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`,
  );
}

const lab = await startNode({ host, port, also: [handleSpeed] }).catch(explain);
process.stdout.write(`${options.json ? asJson(lab) : asText(lab)}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // WebRTC's own threads may outlive its last call, so the process does not wait for them.
  process.once(signal, () => void lab.close().finally(() => process.exit(0)));
}
