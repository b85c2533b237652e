import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Pages of any origin may call a node. The origin is echoed, with credentials, because `sendBeacon` always sends
 * them, and browsers refuse the asterisk then: the visitor would linger in the room until the token expires.
 */
export function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers;
  response.setHeader('Access-Control-Allow-Origin', origin ?? '*');
  response.setHeader('Vary', 'Origin');
  if (origin) response.setHeader('Access-Control-Allow-Credentials', 'true');
}

export function answerPreflight(response: ServerResponse): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'content-type, token, pin, authorization, x-requested-with',
  );
  response.setHeader('Access-Control-Allow-Private-Network', 'true');
  response.setHeader('Access-Control-Max-Age', '600');
  response.writeHead(204).end();
}
