import {
  codeAt,
  exclamationMark,
  greaterThan,
  hyphen,
  isLetter,
  lessThan,
  questionMark,
  skipSpace,
  slash,
} from './characters.ts';
import { readDoctype } from './doctype.ts';
import { isForeign } from './in-foreign.ts';
import { readName } from './name-table.ts';
import { skipLineFeed } from './raw-text.ts';
import { readAttributes } from './read-attributes.ts';
import type { Scan } from './scan.ts';
import { takeEndTag, takeStartTag, takeText } from './take-token.ts';

/** Reads up to the limit: text, tags, and what leaves no trace in the tree (HTML standard, 13.2.5.1 and 13.2.5.6). */
export function readTokens(scan: Scan): void {
  const { source } = scan;
  while (scan.position < scan.limit && !isFull(scan)) {
    const isText = codeAt(source, scan.position) !== lessThan;
    const code = isText ? 0 : codeAt(source, scan.position + 1);
    if (isLetter(code)) readStartTag(scan, code);
    else if (code === slash) readAfterSlash(scan);
    else if (code === exclamationMark) readDeclaration(scan);
    else if (code === questionMark) skipBogusComment(scan);
    else readText(scan);
  }
}

/** Whether the tree has as many nodes as it may have. */
export function isFull(scan: Scan): boolean {
  if (scan.nodes.size < scan.limits.maxNodes) return false;
  scan.capped.nodes = true;
  return true;
}

/**
 * Reads text up to the next `<` that begins markup; the first character is text whatever it is. Two texts of three are the
 * white space of a page's source, whose end is found sooner without `indexOf`.
 */
function readText(scan: Scan): void {
  const { source, limit, position } = scan;
  const words = skipSpace(source, position, limit);
  let finish =
    words > position && codeAt(source, words) === lessThan ? words : source.indexOf('<', Math.max(words, position + 1));
  while (finish !== -1 && finish < limit && !beginsMarkup(codeAt(source, finish + 1))) {
    finish = source.indexOf('<', finish + 1);
  }
  takeCharacters(scan, words, finish === -1 || finish > limit ? limit : finish);
}

function beginsMarkup(code: number): boolean {
  return isLetter(code) || code === slash || code === exclamationMark || code === questionMark;
}

function readStartTag(scan: Scan, first: number): void {
  if (readTag(scan, scan.position + 1, first)) takeStartTag(scan);
}

/** `</` begins an end tag before a letter; it is text at the end of the input, and else a comment of sorts. */
function readAfterSlash(scan: Scan): void {
  const { source, position, limit } = scan;
  const after = position + 2;
  const first = codeAt(source, after);
  if (isLetter(first)) {
    if (readTag(scan, after, first)) takeEndTag(scan);
  } else if (after >= limit) readText(scan);
  else skipBogusComment(scan);
}

/** Reads a tag into `scan.token`; false when the input ends inside, so that there is no tag. */
function readTag(scan: Scan, nameStart: number, first: number): boolean {
  const { source, token, tags, attributes, limit } = scan;
  token.start = scan.position;
  token.selfClosing = false;
  token.classNumber = 0;
  attributes.size = attributes.kept;
  token.tag = readName(tags, source, nameStart, first);
  const nameFinish = tags.finish;
  const isBare = tags.endCode === greaterThan;
  const finish = isBare ? nameFinish + 1 : readAttributes(scan, nameFinish);
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
    if (/^doctype/i.test(source.slice(position + 2, position + 9))) readDoctype(scan);
    skipBogusComment(scan);
  }
}

/** A comment ends at `-->`, also right at its beginning as in `<!-->`, or at `--!>` (13.2.5.43 to 13.2.5.52). */
function skipComment(scan: Scan): void {
  const { source, position, limit } = scan;
  let end = source.indexOf('>', position + 4);
  while (end !== -1 && end < limit && !closesComment(source, position, end)) end = source.indexOf('>', end + 1);
  skipPast(scan, end);
}

function closesComment(source: string, start: number, end: number): boolean {
  if (codeAt(source, end - 1) === hyphen) return codeAt(source, end - 2) === hyphen;
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
  if (finish > start) takeCharacters(scan, skipSpace(source, start, finish), finish);
  skipPast(scan, end);
}

function takeCharacters(scan: Scan, words: number, finish: number): void {
  const { token, position } = scan;
  token.start = position === scan.skipLineFeedAt ? skipLineFeed(scan.source, position) : position;
  token.words = words;
  token.finish = scan.position = finish;
  if (token.start < finish) takeText(scan);
}

/** Leaves out everything up to the next `>` (13.2.5.41, "bogus comment"). */
function skipBogusComment(scan: Scan): void {
  skipPast(scan, scan.source.indexOf('>', scan.position + 2));
}

/** Goes on after a `>` that was looked for; at the limit when there is none before. */
function skipPast(scan: Scan, end: number): void {
  scan.position = end === -1 ? scan.limit : Math.min(end + 1, scan.limit);
}
