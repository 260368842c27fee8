import { createServer, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { createApp } from './app.ts';
import { listenNear } from './listen-near.ts';
import { openNewsroom } from './newsroom.ts';

/** How the demo is started. */
export interface DemoOptions {
  /** Port of the demo; 0 lets the system choose. The newspaper takes the next free port after it. */
  readonly port: number;
  /** Whether a free port after `port` will do when that is taken. Default: `false`. */
  readonly orNextFree?: boolean;
  /** Folder of the built client, absolute. Without it, `wrap` serves the client. */
  readonly clientFolder?: string;
  /** Puts another listener before the demo's own, as when developing. Default: none. */
  readonly wrap?: (listener: RequestListener) => RequestListener;
}

/** A demo that listens. */
export interface Demo {
  /** Where it is: `http://127.0.0.1:4173/`. */
  readonly url: string;
  /** Origin of the newspaper that it reads: `http://127.0.0.1:4174`. */
  readonly publisherOrigin: string;
  /** Stops both servers and drops their connections. */
  readonly close: () => Promise<void>;
}

const hostname = '127.0.0.1';

/** Starts the newspaper and the demo that reads it, both on loopback, where no other machine can reach them. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { port, orNextFree = false, clientFolder, wrap = (listener) => listener } = options;
  const newsroom = await listenNear(port === 0 ? 0 : port + 1, openNewsroom);
  try {
    const app = createApp(newsroom, clientFolder);
    const respond = getRequestListener(app.fetch, { overrideGlobalObjects: false });
    const server = createServer(wrap((request, response) => void respond(request, response)));
    const listenOn = (candidate: number) => listen(server, candidate);
    return {
      url: await (orNextFree ? listenNear(port, listenOn) : listenOn(port)),
      publisherOrigin: newsroom.publisher.origin,
      close: async () => {
        await Promise.all([stop(server), newsroom.close()]);
      },
    };
  } catch (error) {
    await newsroom.close();
    throw error;
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve(addressOf(server));
    });
  });
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server listens on no port.');
  return `http://${hostname}:${address.port}/`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
