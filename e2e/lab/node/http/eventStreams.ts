import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerEvent } from '../core/protocol';

/** Proxies close a stream that says nothing; a comment is ignored by all clients. */
const KEEP_ALIVE_MS = 10_000;

export type EventStreams = ReturnType<typeof createEventStreams>;

/** The open event streams of each participant. What is sent while there is none is lost, as on a real node. */
export function createEventStreams() {
  const streams = new Map<string, Set<ServerResponse>>();
  let lastId = 0;

  function write(stream: ServerResponse, { name, data }: ServerEvent): void {
    lastId += 1;
    stream.write(`id: ${lastId}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  function forget(participant: string, stream: ServerResponse): void {
    const mine = streams.get(participant);
    mine?.delete(stream);
    if (mine?.size === 0) streams.delete(participant);
  }

  const keepAlive = setInterval(() => {
    for (const mine of streams.values()) for (const stream of mine) stream.write(': still here\n\n');
  }, KEEP_ALIVE_MS);
  keepAlive.unref();

  return {
    open(
      participant: string,
      request: IncomingMessage,
      stream: ServerResponse,
      first: readonly ServerEvent[],
    ) {
      request.socket.setNoDelay(true);
      stream.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-cache, no-transform',
        'X-Accel-Buffering': 'no',
      });
      stream.write(': welcome\n\n');
      const mine = streams.get(participant) ?? new Set();
      streams.set(participant, mine.add(stream));
      stream.on('close', () => forget(participant, stream));
      for (const event of first) write(stream, event);
    },
    send(participant: string, event: ServerEvent): void {
      for (const stream of streams.get(participant) ?? []) write(stream, event);
    },
    close(participant: string): void {
      for (const stream of streams.get(participant) ?? []) stream.end();
      streams.delete(participant);
    },
    closeAll(): void {
      clearInterval(keepAlive);
      for (const participant of streams.keys()) this.close(participant);
    },
  };
}
