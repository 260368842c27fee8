import { attributeNumber } from '../attribute.ts';
import { addAttribute, hasName } from './attributes.ts';
import { apostrophe, codeAt, equals, greaterThan, isSpace, quotationMark, slash } from './characters.ts';
import { readClass } from './class-table.ts';
import { readName } from './name-table.ts';
import type { Scan } from './scan.ts';

const classAttribute = attributeNumber('class');

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
  let code = codeAt(source, at);
  while (at < limit && code !== greaterThan) {
    if (isSpace(code)) {
      code = codeAt(source, ++at);
      continue;
    }
    if (code === slash) {
      code = codeAt(source, ++at);
      scan.token.selfClosing = code === greaterThan;
      continue;
    }
    // The name may begin with any other character, even with `=`.
    const name = readName(attributes.table, source, at, code);
    at = attributes.table.finish;
    let valueStart = at;
    let valueFinish = at;
    code = attributes.table.endCode;
    while (isSpace(code)) code = codeAt(source, ++at);
    if (code === equals) {
      code = codeAt(source, ++at);
      while (isSpace(code)) code = codeAt(source, ++at);
      if (code === quotationMark || code === apostrophe) {
        valueStart = at + 1;
        valueFinish = source.indexOf(code === quotationMark ? '"' : "'", valueStart);
        if (valueFinish === -1) return -1;
        at = valueFinish + 1;
      } else {
        valueStart = at;
        valueFinish = at = findUnquotedEnd(source, at, limit);
      }
      code = codeAt(source, at);
    }
    keepAttribute(scan, name, valueStart, valueFinish);
  }
  return at < limit ? at + 1 : -1;
}

function findUnquotedEnd(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !endsUnquoted(codeAt(source, at))) at++;
  return at;
}

function endsUnquoted(code: number): boolean {
  return code === greaterThan || isSpace(code);
}

/** Adds an attribute, unless the tag has one of the name already or has too many. */
function keepAttribute(scan: Scan, name: number, valueStart: number, valueFinish: number): void {
  const { attributes } = scan;
  if (hasName(attributes, name, attributes.kept, attributes.size)) return;
  if (attributes.size - attributes.kept >= scan.limits.maxAttributes) {
    scan.capped.attributes = true;
    return;
  }
  addAttribute(attributes, name, valueStart, valueFinish);
  if (name === classAttribute) scan.token.classNumber = readClass(scan.classes, scan.source, valueStart, valueFinish);
}
