/**
 * An HTTP proxy on this machine that reaches nothing: it serves the pages it was given under their real host names,
 * refuses the rest, and writes down every attempt of whoever is made to use it. The only way out of a browser
 * under test.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface RecordingProxy {
  port: number;
  /** Each attempt: an address for plain http, `host:port` for a tunnel (https, web sockets). */
  attempts: string[];
  /** Serves this body for an http address. */
  serve(url: string, body: string | Buffer): void;
  close(): Promise<void>;
}

export async function recordingProxy(): Promise<RecordingProxy> {
  const pages = new Map<string, string | Buffer>();
  const attempts: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    attempts.push(url);
    const body = pages.get(url);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      // A saved page's own scripts stay still.
      'Content-Security-Policy': "script-src 'none'",
    });
    response.end(body);
  });
  server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    attempts.push(request.url ?? '');
    socket.on('error', () => undefined); // the browser may hang up first
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    attempts,
    serve: (url, body) => void pages.set(new URL(url).href, body),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
