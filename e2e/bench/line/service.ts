// Run by `startBed` at the line's service end: the page that measures, and, on another port, what it measures against.
import { createServer } from 'node:http';
import { preview } from 'vite';
import { addresses } from '../../lab/link/addresses';
import { handleSpeed } from '../../lab/speed/handleSpeed';
import { handleCloudflare } from './cloudflareEndpoint';
import { serveNdt7 } from './ndt7Endpoint';

const [outDir = '', pagePort, endpointPort] = process.argv.slice(2);
const host = addresses.service;
await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir },
  preview: { host, port: Number(pagePort), strictPort: true },
});
const endpoint = createServer((request, response) => {
  if (handleSpeed(request, response) || handleCloudflare(request, response)) return;
  response.writeHead(404).end();
});
endpoint.keepAliveTimeout = 65_000;
serveNdt7(endpoint);
endpoint.listen(Number(endpointPort), host, () => process.stdout.write('ready'));
