import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageInput } from '../system.ts';

/** Parses a page with jsdom as its documentation advises for pages that are only read: no scripts, no resources. */
export function parseWithJsdom({ html, url }: PageInput): JSDOM {
  // A console of its own, because jsdom reports every style sheet it cannot parse.
  const virtualConsole = new VirtualConsole();
  return new JSDOM(html, url === undefined ? { virtualConsole } : { virtualConsole, url });
}
