import type { IncomingMessage } from 'node:http';

/** Far more than any SDP. */
const MOST_BYTES = 1_000_000;

export type Body =
  | { readonly is: 'object'; readonly value: Readonly<Record<string, unknown>> }
  | { readonly is: 'malformed' }
  | { readonly is: 'too-large' };

/** Nothing at all is fine: clients send no body with most calls. `null` and lists hold no parameters either. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return { is: 'too-large' };
    chunks.push(chunk);
  }
  // A multipart body is a still picture of slides from an old client, which nothing here looks at.
  if (size === 0 || request.headers['content-type']?.startsWith('multipart/'))
    return { is: 'object', value: {} };
  return parse(Buffer.concat(chunks).toString('utf8'));
}

function parse(text: string): Body {
  try {
    const value: unknown = JSON.parse(text);
    return { is: 'object', value: isRecord(value) ? value : {} };
  } catch {
    return { is: 'malformed' };
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
