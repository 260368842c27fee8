import { addAttribute, hasName } from './attributes.ts';
import { apostrophe, equals, greaterThan, isSpace, quotationMark, skipSpace, slash } from './characters.ts';
import { readName } from './name-table.ts';
import type { Scan } from './scan.ts';

/**
 * Reads a tag from behind its name to its end (HTML standard, 13.2.5.32 to 13.2.5.40) and returns the place after its `>`;
 * -1 when the input ends before. Its attributes are then those of `scan.attributes` from `kept` on.
 */
export function readAttributes(scan: Scan, from: number): number {
  const { source, limit } = scan;
  let at = from;
  while (at < limit) {
    const code = source.charCodeAt(at);
    if (code === greaterThan) return at + 1;
    if (code === slash) {
      at++;
      scan.token.selfClosing = source.charCodeAt(at) === greaterThan;
    } else if (isSpace(code)) at++;
    else at = readAttribute(scan, at);
  }
  return -1;
}

/** Reads an attribute and returns the place after it. Its name may begin with any character, even with `=`. */
function readAttribute(scan: Scan, from: number): number {
  const { source, limit, attributes } = scan;
  const name = readName(attributes.table, source, from, limit);
  const nameFinish = attributes.table.finish;
  let at = nameFinish;
  if (source.charCodeAt(at) !== equals) at = skipSpace(source, at, limit);
  if (source.charCodeAt(at) !== equals) {
    keepAttribute(scan, name, nameFinish, nameFinish);
    return at;
  }
  at = skipSpace(source, at + 1, limit);
  const quote = source.charCodeAt(at);
  if (quote === quotationMark || quote === apostrophe) {
    const finish = source.indexOf(quote === quotationMark ? '"' : "'", at + 1);
    if (finish === -1) return limit;
    keepAttribute(scan, name, at + 1, finish);
    return finish + 1;
  }
  const finish = findUnquotedEnd(source, at, limit);
  keepAttribute(scan, name, at, finish);
  return finish;
}

/** Adds an attribute, unless the tag has one of the name already or has too many. */
function keepAttribute(scan: Scan, name: number, valueStart: number, valueFinish: number): void {
  const { attributes } = scan;
  if (hasName(attributes, name)) return;
  if (attributes.size - attributes.kept < scan.limits.maxAttributes) addAttribute(attributes, name, valueStart, valueFinish);
  else scan.capped.attributes = true;
}

function findUnquotedEnd(source: string, from: number, limit: number): number {
  let at = from;
  for (; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code <= greaterThan && (code === greaterThan || isSpace(code))) break;
  }
  return at;
}
