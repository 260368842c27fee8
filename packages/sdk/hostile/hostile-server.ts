import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { HostileCase, HostileRequest } from './hostile-case.ts';

/** A server that does what a list of cases says. */
export interface HostileServer {
  /** Where it is: `http://127.0.0.1:49152`. */
  readonly origin: string;
  /** Port it listens on. */
  readonly port: number;
  /** Requests that have come in, by the name of the case. */
  readonly requests: ReadonlyMap<string, readonly string[]>;
  /** Connections that are open, all of them or those of a case. */
  readonly connections: (name?: string) => number;
  /** Ends it and all its connections. */
  readonly close: () => Promise<void>;
}

/** Starts a server on loopback that speaks raw HTTP, so that it can break every rule of it. */
export async function listenHostile(cases: readonly HostileCase[]): Promise<HostileServer> {
  const sockets = new Map<Socket, string>();
  const requests = new Map<string, string[]>();
  const server = createServer((socket) => {
    sockets.set(socket, '');
    socket.on('close', () => sockets.delete(socket));
    // Clients hang up on hostile servers; that is the point.
    socket.on('error', () => socket.destroy());
    readHeads(socket, (head) => {
      const [name = '', rest = ''] = splitPath(head);
      requests.set(name, [...(requests.get(name) ?? []), head]);
      const origin = originOf(server.address());
      sockets.set(socket, name);
      const answer = cases.find((one) => one.name === name)?.answer ?? robotsOf(cases, head) ?? sayNotFound;
      answer({ socket, head, rest, origin, base: `${origin}/${name}` });
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const origin = originOf(server.address());
  return {
    origin,
    port: Number(new URL(origin).port),
    requests,
    connections: (name) => [...sockets.values()].filter((one) => name === undefined || one === name).length,
    close: async () => {
      for (const socket of sockets.keys()) socket.destroy();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}

function sayNotFound({ socket }: HostileRequest): void {
  socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
}

/** What answers a request for the robots.txt of a case: its host begins with the case's name. */
function robotsOf(cases: readonly HostileCase[], head: string): HostileCase['robots'] {
  const name = /^GET \/robots\.txt [^]*?\r\nhost: ([\w-]+)/i.exec(head)?.[1];
  return cases.find((one) => one.name === name)?.robots;
}

/** Calls back with the head of each request of a connection. */
function readHeads(socket: Socket, onHead: (head: string) => void): void {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
      const head = text.slice(0, end);
      text = text.slice(end + 4);
      onHead(head);
    }
  });
}

/** Name of the case, and what follows it, from `GET /name/rest HTTP/1.1`. */
function splitPath(head: string): readonly string[] {
  return /^GET \/([\w-]*)([^\w -][^ ]*)? /.exec(head)?.slice(1) ?? [];
}

function originOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}
