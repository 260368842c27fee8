import { insertionMode } from './insertion-mode.ts';
import type { Scan } from './scan.ts';

/** What a doctype holds after its keyword: the name and, in quotes, a public and a system identifier. */
const form =
  /^\s*([^\s>]*)\s*(?:public\s*(?:"([^"]*)"|'([^']*)')\s*(?:"([^"]*)"|'([^']*)')?|system\s*(?:"([^"]*)"|'([^']*)'))?/i;

/** Beginnings of public identifiers of the old pages that quirks were made for, most of them unseen for decades. */
const oldPublicIds =
  /^(?:-\/\/w3c\/\/dtd html (?:3|4\.0 (?:frameset|transitional)\/\/|experimental )|-\/\/w3o\/\/|-\/\/ietf\/\/dtd html|-\/\/(?:netscape comm|microsoft|sun microsystems|spyglass|webtechs|softquad|advasoft|as\/\/|metrius|o'reilly|sq\/\/)|\+\/\/silmaril|html$)/i;

/** Beginnings that stand for an old page only when no system identifier follows. */
const oldWithoutSystemId = /^-\/\/w3c\/\/dtd html 4\.01 (?:frameset|transitional)\/\//i;

/** Learns from a doctype whether the page is an old one (HTML standard, 13.2.6.4.1); only the first, at the top, counts. */
export function readDoctype(scan: Scan): void {
  if (scan.mode !== insertionMode.initial) return;
  const { source, position } = scan;
  const finish = source.indexOf('>', position);
  scan.mode = insertionMode.beforeHead;
  const [, name = '', inDouble, inSingle, ...rest] =
    form.exec(source.slice(position + '<!doctype'.length, finish === -1 ? source.length : finish)) ?? [];
  const publicId = inDouble ?? inSingle ?? '';
  const hasSystemId = rest.some((id) => id !== undefined);
  scan.quirks =
    name.toLowerCase() !== 'html' || oldPublicIds.test(publicId) || (!hasSystemId && oldWithoutSystemId.test(publicId));
}
