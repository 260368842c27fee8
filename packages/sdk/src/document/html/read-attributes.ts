import { addAttribute, hasName } from './attributes.ts';
import { apostrophe, equals, greaterThan, isSpace, quotationMark, slash } from './characters.ts';
import { readName } from './name-table.ts';
import type { Scan } from './scan.ts';

/**
 * Reads a tag from behind its name to its end (HTML standard, 13.2.5.32 to 13.2.5.40) and returns the place after its `>`;
 * -1 when the input ends before. Its attributes are then those of `scan.attributes` from `kept` on.
 *
 * This is the loop in which most of a scan is spent: it reads on in two local variables, and looks for the end of a quoted
 * value with `indexOf`.
 */
export function readAttributes(scan: Scan, from: number): number {
  const { source, limit, attributes } = scan;
  let at = from;
  let code = source.charCodeAt(at);
  while (at < limit && code !== greaterThan) {
    if (isSpace(code)) {
      code = source.charCodeAt(++at);
      continue;
    }
    if (code === slash) {
      code = source.charCodeAt(++at);
      scan.token.selfClosing = code === greaterThan;
      continue;
    }
    // The name may begin with any other character, even with `=`.
    const name = readName(attributes.table, source, at, code, limit);
    at = attributes.table.finish;
    let valueStart = at;
    let valueFinish = at;
    code = attributes.table.endCode;
    while (isSpace(code)) code = source.charCodeAt(++at);
    if (code === equals) {
      code = source.charCodeAt(++at);
      while (isSpace(code)) code = source.charCodeAt(++at);
      if (code === quotationMark || code === apostrophe) {
        valueStart = at + 1;
        valueFinish = source.indexOf(code === quotationMark ? '"' : "'", valueStart);
        if (valueFinish === -1) return -1;
        at = valueFinish + 1;
      } else {
        valueStart = at;
        valueFinish = at = findUnquotedEnd(source, at, limit);
      }
      code = source.charCodeAt(at);
    }
    keepAttribute(scan, name, valueStart, valueFinish);
  }
  return at < limit ? at + 1 : -1;
}

function findUnquotedEnd(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !endsUnquoted(source.charCodeAt(at))) at++;
  return at;
}

function endsUnquoted(code: number): boolean {
  return code === greaterThan || isSpace(code);
}

/** Adds an attribute, unless the tag has one of the name already or has too many. */
function keepAttribute(scan: Scan, name: number, valueStart: number, valueFinish: number): void {
  const { attributes } = scan;
  if (hasName(attributes, name)) return;
  if (attributes.size - attributes.kept < scan.limits.maxAttributes)
    addAttribute(attributes, name, valueStart, valueFinish);
  else scan.capped.attributes = true;
}
