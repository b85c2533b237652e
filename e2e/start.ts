// `npm start`: the whole product on one machine, with the local conferencing node.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { startNode } from './lab/node/startNode';
import { serveProduct } from './lab/product';
import { handleSpeed } from './lab/speed/handleSpeed';

const { HOST: host = '127.0.0.1', PORT: wanted = '4173' } = process.env;
const port = Number(wanted);
if (!Number.isInteger(port) || port < 1 || port > 65_534) {
  console.error(
    `PORT must be a whole number from 1 to 65534, and the port after it is used too. Found: ${wanted}`,
  );
  process.exit(2);
}

try {
  await build({ logLevel: 'warn' });
  const lab = await startNode({
    host,
    port: port + 1,
    also: [handleSpeed],
    recordInto: fileURLToPath(new URL('./reports/visits', import.meta.url)),
  });
  // Elsewhere than on this machine, the settings would be refused with it.
  const isHere = host === '127.0.0.1' || host === 'localhost';
  const product = await serveProduct(lab.origin, host, port, {
    rehearses: true,
    records: true,
    settings: isHere ? { lab: lab.origin } : {},
  });
  printLinks(product.origin, lab.consoleUrl);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.all([product.close(), lab.close()]).then(() => process.exit(0));
    });
  }
} catch (error) {
  const taken = error instanceof Error && /EADDRINUSE|already in use/.test(error.message);
  if (!taken) throw error;
  console.error(`Port ${port} or ${port + 1} is in use. Choose another: PORT=5000 npm start`);
  process.exit(1);
}

function printLinks(product: string, console_: string): void {
  const soon = new Date(Date.now() + 10 * 60_000).toISOString().slice(0, 16);
  const room = new URLSearchParams({
    conference: 'hmcts1001@meet.video.justice.gov.uk',
    at: `${soon}Z`,
    prison: 'HMP Example',
  });
  console.log(`
Visit Ready is running. Open in Chrome, Edge, Firefox or Safari on this machine:

  The visitor’s invitation  ${product}/#/?${room.toString()}
  The host’s console        ${console_}
  Only check this device    ${product}/#/check

Join as the visitor, then press "Start the visit" for hmcts1001 in the console. Ctrl+C stops everything.
`);
}
