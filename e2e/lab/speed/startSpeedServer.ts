import { createServer, type RequestListener } from 'node:http';
import { handleSpeed, type HandleSpeed } from './handleSpeed';

/** The measuring endpoint by itself. Port 0 takes any free one. */
export function startSpeedServer({ port = 0, host = '127.0.0.1', handle = handleSpeed as HandleSpeed } = {}) {
  return startServer(
    (request, response) => {
      if (!handle(request, response)) response.writeHead(404).end();
    },
    { port, host },
  );
}

export function startServer(listener: RequestListener, { port = 0, host = '127.0.0.1' } = {}) {
  const server = createServer(listener);
  // A visitor may wait between two checks; a new connection would be counted as delay.
  server.keepAliveTimeout = 65_000;
  // A visitor opens six; who sends their headers letter by letter holds none for long.
  server.maxConnections = 2000;
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  return new Promise<{ origin: string; close: () => Promise<void> }>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const at = typeof address === 'object' && address ? address.port : port;
      resolve({
        origin: `http://${host}:${at}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
