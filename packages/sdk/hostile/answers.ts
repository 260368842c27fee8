import type { Socket } from 'node:net';
import type { HostileRequest } from './hostile-case.ts';

/** What every page of the suite says, when it is read whole. */
export const headline = 'Night ferry sails again';

/** The last sentence of the page: an article without it is half an article. */
export const lastSentence = 'The town paid for the new ramp with a loan that runs for thirty years.';

/** A page with a story. */
export const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title></head><body><article>
<h1>${headline}</h1>
<p>The night ferry left the pier at ten on Friday, two years after a storm broke the ramp and sank the old landing.</p>
<p>Some forty people were on board, most of them fishers who sell at the morning market on the far side of the bay.</p>
<p>The harbour master said that the crossing would stay on the timetable through the winter, weather permitting.</p>
<p>${lastSentence}</p>
</article></body></html>
`;

type Headers = Readonly<Record<string, string | number>>;

/** The head of an answer. */
export function head(headers: Headers = {}, status = '200 OK'): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`;
}

/** The head of a page whose length nobody announces; it ends with the connection. */
export function pageHead(headers: Headers = {}): string {
  return head({ 'content-type': 'text/html', connection: 'close', ...headers });
}

/** Answers with a whole document. The connection is for one answer, so that none is left that could be used again. */
export function send(body: string | Uint8Array, headers: Headers = {}, status = '200 OK') {
  return ({ socket }: HostileRequest): void => {
    const bytes = Buffer.from(body);
    socket.write(
      head(
        { 'content-type': 'text/html', 'content-length': bytes.byteLength, connection: 'close', ...headers },
        status,
      ),
      'latin1',
    );
    socket.write(bytes);
  };
}

/** Answers with these bytes and hangs up. */
export function sendRaw(...parts: readonly (string | Uint8Array)[]) {
  return ({ socket }: HostileRequest): void => {
    for (const part of parts) socket.write(part);
    socket.end();
  };
}

/** Answers with these bytes, and then nothing ever again. */
export function sendAndStall(...parts: readonly (string | Uint8Array)[]) {
  return ({ socket }: HostileRequest): void => {
    for (const part of parts) socket.write(part);
  };
}

/** Answers with a beginning, and then with the same piece for as long as somebody listens. */
export function sendForever(start: string, piece: string | Uint8Array) {
  return ({ socket }: HostileRequest): void => {
    const bytes = Buffer.from(piece);
    const load = Buffer.concat(Array.from({ length: Math.ceil(65_536 / bytes.byteLength) }, () => bytes));
    socket.write(start);
    pump(socket, load);
  };
}

function pump(socket: Socket, load: Uint8Array): void {
  if (socket.writable) socket.write(load, () => pump(socket, load));
}

/** Answers with a beginning, and then with a piece at a time, `everyMs` milliseconds apart. */
export function drip(start: string, pieces: Iterable<string>, everyMs: number) {
  return ({ socket }: HostileRequest): void => {
    if (start !== '') socket.write(start);
    const iterator = pieces[Symbol.iterator]();
    const timer = setInterval(() => {
      const { value, done } = iterator.next();
      if (done === true || !socket.writable) clearInterval(timer);
      else socket.write(value);
    }, everyMs);
    socket.on('close', () => clearInterval(timer));
  };
}

/** The same text, again and again. */
export function* again(text: string): Generator<string> {
  for (;;) yield text;
}

/** Sends the client elsewhere. */
export function redirect(to: (request: HostileRequest) => string, status = '302 Found') {
  return (request: HostileRequest): void => send('', { location: to(request) }, status)(request);
}
