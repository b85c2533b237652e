import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

const RUNS_FOR_MS = 10_000;
const TELLS_EVERY_MS = 250;
const FIRST_MESSAGE_BYTES = 8192;
const LARGEST_MESSAGE_BYTES = 1 << 20;
const LARGEST_UPLOAD_MESSAGE_BYTES = 1 << 24;

/**
 * The least of ndt7 (version 0.9.0 of its protocol) that its client needs: a flood of messages that grow, a sink, and
 * a measurement four times a second. The delay is the kernel's own, as in M-Lab's server.
 */
export function serveNdt7(server: Server): void {
  const sockets = new WebSocketServer({
    server,
    perMessageDeflate: false,
    maxPayload: LARGEST_UPLOAD_MESSAGE_BYTES,
    handleProtocols: () => 'net.measurementlab.ndt.v7',
  });
  sockets.on('connection', (webSocket, { url = '', socket }) => {
    webSocket.on('error', () => webSocket.terminate());
    if (url.startsWith('/ndt/v7/download')) flood(webSocket);
    const began = performance.now();
    let minRttUs: number | undefined;
    const telling = setInterval(() => {
      void minRttUsOf(socket).then((us) => (minRttUs = us));
      const ElapsedTime = Math.round((performance.now() - began) * 1000);
      const TCPInfo = { ElapsedTime, BytesReceived: socket.bytesRead, MinRTT: minRttUs };
      webSocket.send(JSON.stringify({ TCPInfo }));
    }, TELLS_EVERY_MS);
    const ending = setTimeout(() => webSocket.close(), RUNS_FOR_MS);
    webSocket.once('close', () => {
      clearInterval(telling);
      clearTimeout(ending);
    });
  });
}

function flood(webSocket: WebSocket): void {
  const noise = randomBytes(LARGEST_MESSAGE_BYTES);
  let bytes = FIRST_MESSAGE_BYTES;
  let sent = 0;
  const next = () => {
    if (webSocket.readyState !== webSocket.OPEN) return;
    if (bytes < LARGEST_MESSAGE_BYTES && sent >= 16 * bytes) bytes *= 2;
    sent += bytes;
    webSocket.send(noise.subarray(0, bytes), next);
  };
  next();
}

/** Node does not tell; `ss` does. */
function minRttUsOf({ remotePort }: Socket): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile('ss', ['-tinHO', `dport = :${remotePort}`], (_error, printed) => {
      const ms = /\bminrtt:([\d.]+)/.exec(printed)?.[1];
      resolve(ms === undefined ? undefined : Number(ms) * 1000);
    });
  });
}
