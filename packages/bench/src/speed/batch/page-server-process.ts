import { createServer } from 'node:http';
import { argv } from 'node:process';
import { answerParent } from '../../run/child.ts';
import { choosePages } from '../pages/choose-pages.ts';
import { pageChoiceSchema } from '../pages/page-choice-schema.ts';

/*
 * Serves the pages that the first argument chooses, on loopback, by number: `/0`, `/1`, … and again from the first. The
 * one message asks for the port.
 */
const pages = (await choosePages(pageChoiceSchema.parse(JSON.parse(argv[2] ?? '{}')))).map(({ input }) =>
  Buffer.from(input.html),
);

const server = createServer(({ url = '/' }, response) => {
  const page = pages[Number(url.slice(1)) % pages.length];
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': page?.byteLength ?? 0 });
  response.end(page);
});
const { promise: listening, resolve } = Promise.withResolvers<void>();
server.listen(0, '127.0.0.1', resolve);

answerParent(async () => {
  await listening;
  const address = server.address();
  return typeof address === 'object' ? address?.port : undefined;
});
