// Run by `serveAcross` at the line's service end: product, conferencing node and measuring endpoint, as `npm start` has
// them on loopback. The console can also be had through a socket in the file system, which knows no networks.
import { connect, createServer } from 'node:net';
import { startNode } from '../node/startNode';
import { serveProduct } from '../product';
import { handleSpeed } from '../speed/handleSpeed';
import { addresses } from './addresses';

const [productPort, nodePort, socketPath, relays = '[]'] = process.argv.slice(2);
const host = addresses.service;
await startNode({
  host,
  port: Number(nodePort),
  also: [handleSpeed],
  settings: { relays: JSON.parse(relays) },
});
await serveProduct(`http://localhost:${nodePort}`, host, Number(productPort), { rehearses: true });
const door = createServer((here) => {
  const there = connect(Number(nodePort), host);
  here.pipe(there).pipe(here);
  here.on('error', () => there.destroy());
  there.on('error', () => here.destroy());
});
door.listen(socketPath, () => process.stdout.write('ready'));
