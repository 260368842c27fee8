import { exclamationMark, greaterThan, hyphen, isLetter, questionMark, slash } from './characters.ts';
import { readDoctype } from './doctype.ts';
import { isForeign } from './in-foreign.ts';
import { readName } from './name-table.ts';
import { takeEndTag, takeStartTag, takeText } from './take-token.ts';
import { readAttributes } from './read-attributes.ts';
import { skipLineFeed } from './raw-text.ts';
import type { Scan } from './scan.ts';

/** Reads what stands at a `<`: a tag, something that leaves no trace in the tree, or text after all (HTML standard, 13.2.5.6). */
export function readMarkup(scan: Scan): void {
  const { source, position } = scan;
  const code = source.charCodeAt(position + 1);
  if (isLetter(code)) readStartTag(scan);
  else if (code === slash) readAfterSlash(scan);
  else if (code === exclamationMark) readDeclaration(scan);
  else if (code === questionMark) skipTo(scan, source.indexOf('>', position), 1);
  else readText(scan);
}

/** Reads text up to the next `<` that begins markup; the first character is text whatever it is. */
export function readText(scan: Scan): void {
  const { source, limit } = scan;
  let finish = source.indexOf('<', scan.position + 1);
  while (finish !== -1 && finish < limit && !beginsMarkup(source.charCodeAt(finish + 1))) {
    finish = source.indexOf('<', finish + 1);
  }
  takeCharacters(scan, finish === -1 || finish > limit ? limit : finish);
}

function beginsMarkup(code: number): boolean {
  return isLetter(code) || code === slash || code === exclamationMark || code === questionMark;
}

function readStartTag(scan: Scan): void {
  if (readTag(scan, scan.position + 1)) takeStartTag(scan);
}

/** `</` begins an end tag before a letter; it is text at the end of the input, and else a comment of sorts. */
function readAfterSlash(scan: Scan): void {
  const { source, position, limit } = scan;
  const after = position + 2;
  if (isLetter(source.charCodeAt(after))) {
    if (readTag(scan, after)) takeEndTag(scan);
  } else if (after >= limit) readText(scan);
  else skipTo(scan, source.indexOf('>', after), 1);
}

/** Reads a tag into `scan.token`; false when the input ends inside, so that there is no tag. */
function readTag(scan: Scan, nameStart: number): boolean {
  const { source, token, tags, attributes, limit } = scan;
  token.start = scan.position;
  token.selfClosing = false;
  attributes.size = attributes.kept;
  token.tag = readName(tags, source, nameStart, limit);
  const nameFinish = tags.finish;
  const finish = source.charCodeAt(nameFinish) === greaterThan ? nameFinish + 1 : readAttributes(scan, nameFinish);
  const isWhole = finish !== -1 && finish <= limit;
  token.finish = scan.position = isWhole ? finish : limit;
  return isWhole;
}

/** `<!` begins a comment, a doctype or, in SVG and MathML, a text without markup; else it is a comment of sorts (13.2.5.42). */
function readDeclaration(scan: Scan): void {
  const { source, position } = scan;
  if (source.startsWith('--', position + 2)) skipComment(scan);
  else if (source.startsWith('[CDATA[', position + 2) && isForeign(scan)) readCharacterData(scan);
  else {
    const finish = source.indexOf('>', position);
    if (/^doctype/i.test(source.slice(position + 2, position + 9))) readDoctype(scan, finish === -1 ? scan.limit : finish);
    skipTo(scan, finish, 1);
  }
}

/** A comment ends at `-->`, also right at its beginning as in `<!-->`, or at `--!>` (13.2.5.43 to 13.2.5.52). */
function skipComment(scan: Scan): void {
  const { source, position, limit } = scan;
  let end = source.indexOf('>', position + 4);
  while (end !== -1 && end < limit && !closesComment(source, position, end)) end = source.indexOf('>', end + 1);
  skipTo(scan, end, 1);
}

function closesComment(source: string, start: number, end: number): boolean {
  if (source.charCodeAt(end - 1) === hyphen) return source.charCodeAt(end - 2) === hyphen;
  return source.startsWith('--!', end - 3) && end - 3 >= start + 4;
}

/** Text up to `]]>`; what looks like markup in it is text, too. */
function readCharacterData(scan: Scan): void {
  const { source, limit } = scan;
  const start = scan.position + '<![CDATA['.length;
  let end = source.indexOf('>', start);
  while (end !== -1 && end < limit && !(end >= start + 2 && source.startsWith(']]', end - 2))) {
    end = source.indexOf('>', end + 1);
  }
  const finish = end === -1 || end > limit ? limit : end - 2;
  scan.position = Math.min(start, limit);
  if (finish > start) takeCharacters(scan, finish);
  skipTo(scan, end, 1);
}

function takeCharacters(scan: Scan, finish: number): void {
  const { token, position } = scan;
  token.start = position === scan.skipLineFeedAt ? skipLineFeed(scan.source, position) : position;
  token.finish = scan.position = finish;
  if (token.start < finish) takeText(scan);
}

/** Goes on behind what was looked for; at the limit when it was not found. */
function skipTo(scan: Scan, found: number, length: number): void {
  scan.position = found === -1 ? scan.limit : Math.min(found + length, scan.limit);
}
