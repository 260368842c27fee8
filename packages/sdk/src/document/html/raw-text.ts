import { tagNumber } from '../tag.ts';
import { carriageReturn, codeAt, exclamationMark, greaterThan, isSpace, lineFeed, slash } from './characters.ts';
import { insertVoid } from './insert.ts';
import { appendChild, createNode } from './nodes.ts';
import { readAttributes } from './read-attributes.ts';
import type { Scan } from './scan.ts';

const textTag = tagNumber('#text');
const scriptTag = tagNumber('script');
const textareaTag = tagNumber('textarea');
const plaintextTag = tagNumber('plaintext');

/**
 * Adds an element whose content is one text up to its end tag, and reads on after that: `script`, `style`, `title` and the
 * like (HTML standard, 13.2.6.2).
 */
export function insertRawText(scan: Scan): void {
  const { nodes, source, token } = scan;
  const node = insertVoid(scan);
  const start = token.tag === textareaTag ? skipLineFeed(source, token.finish) : token.finish;
  const finish = token.tag === plaintextTag ? scan.limit : findEnd(scan, token.tag, start);
  if (finish > start) {
    appendChild(nodes, node, createNode(nodes, textTag, start, finish, scan.attributes.kept));
  }
  nodes.finish[node] = scan.position = findTagEnd(scan, token.tag, finish);
}

/** Place after the end tag that stands at `start`. */
export function findTagEnd(scan: Scan, tag: number, start: number): number {
  const nameEnd = start + 2 + (scan.tags.names[tag] ?? '').length;
  const end = readAttributes(scan, nameEnd);
  return end === -1 || end > scan.limit ? scan.limit : end;
}

/** Place after a line end at `start`, if there is one. */
export function skipLineFeed(source: string, start: number): number {
  const code = codeAt(source, start);
  if (code === lineFeed) return start + 1;
  if (code !== carriageReturn) return start;
  return codeAt(source, start + 1) === lineFeed ? start + 2 : start + 1;
}

/** Place of the `</name` that ends the text; the limit when there is none. */
export function findEnd(scan: Scan, tag: number, start: number): number {
  const { source, limit } = scan;
  const name = scan.tags.names[tag] ?? '';
  let at = source.indexOf('<', start);
  while (at !== -1 && at < limit) {
    const next = codeAt(source, at + 1);
    if (next === slash && isNameAt(source, at + 2, name)) return at;
    if (next === exclamationMark && tag === scriptTag && source.startsWith('--', at + 2)) {
      return findEscapedScriptEnd(scan, at);
    }
    at = source.indexOf('<', at + 1);
  }
  return limit;
}

function isNameAt(source: string, start: number, name: string): boolean {
  const finish = start + name.length;
  const after = codeAt(source, finish);
  if (after !== greaterThan && after !== slash && !isSpace(after)) return false;
  return source.slice(start, finish).toLowerCase() === name;
}

/**
 * End of a script with `<!--` in it: while such a comment lasts, a `<script` hides the `</script` that follows it
 * (13.2.5.18 to 13.2.5.30, "script data escaped" and "double escaped").
 */
function findEscapedScriptEnd(scan: Scan, start: number): number {
  const script = scan.source.slice(start, scan.limit);
  const events = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  let state: 'plain' | 'escaped' | 'doubleEscaped' = 'plain';
  for (let event = events.exec(script); event !== null; event = events.exec(script)) {
    const [mark] = event;
    if (mark === '<!--') {
      if (state === 'plain') state = 'escaped';
      events.lastIndex -= 2;
    } else if (mark === '-->') state = 'plain';
    else if (mark[1] === '/' && state !== 'doubleEscaped') return start + event.index;
    else if (state !== 'plain') state = mark[1] === '/' ? 'escaped' : 'doubleEscaped';
  }
  return scan.limit;
}
