import { endOfJsonString } from '../end-of-json-string.ts';

/** What a backslash may stand before in JSON. */
const escapable = new Set('"\\/bfnrtu');
const whiteSpace = new Set(' \t\r\n\uFEFF\u00A0');

/** Comments and wrappers found around and inside JSON-LD, by how they begin and end. */
const skipped: readonly { readonly open: string; readonly close: string }[] = [
  { open: '<!--', close: '' },
  { open: '-->', close: '' },
  { open: '//', close: '\n' },
  { open: '/*', close: '*/' },
  { open: '<![CDATA[', close: '' },
  { open: ']]>', close: '' },
];

/**
 * Rewrites what publishers send as JSON-LD into JSON, in one pass and without guessing at meaning: wrappers and
 * comments go, control characters and stray backslashes in strings are escaped, commas before a closing bracket and
 * semicolons after the end go, and several documents in a row are parted.
 *
 * @returns The documents, each to be parsed on its own.
 */
export function repairJson(text: string): readonly string[] {
  const documents: string[] = [];
  let document = '';
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') {
      const end = endOfJsonString(text, at);
      document += repairString(text.slice(at, end));
      at = end;
      continue;
    }
    const skippedTo = skip(text, at);
    if (skippedTo > at) {
      at = skippedTo;
      continue;
    }
    at++;
    if (character === '{' || character === '[') depth++;
    if (character === '}' || character === ']') depth--;
    if (isStray(text, at - 1, depth)) continue;
    document += character;
    if (depth === 0 && (character === '}' || character === ']')) {
      documents.push(document);
      document = '';
    }
  }
  if (document.trim() !== '') documents.push(document);
  return documents;
}

function skip(text: string, at: number): number {
  for (const { open, close } of skipped) {
    if (!text.startsWith(open, at)) continue;
    if (close === '') return at + open.length;
    const end = text.indexOf(close, at + open.length);
    return end < 0 ? text.length : end + close.length;
  }
  return at;
}

/** Commas that nothing follows, and what stands between documents. */
function isStray(text: string, at: number, depth: number): boolean {
  const character = text.charAt(at);
  if (character !== ',' && character !== ';') return false;
  if (depth === 0) return true;
  let next = at + 1;
  while (whiteSpace.has(text.charAt(next))) next++;
  return text[next] === '}' || text[next] === ']';
}

function repairString(written: string): string {
  let repaired = '';
  let copied = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code === 0x5c && escapable.has(written.charAt(at + 1))) {
      at++;
      continue;
    }
    if (code !== 0x5c && code >= 0x20) continue;
    repaired += written.slice(copied, at) + (code === 0x5c ? '' : escaped(code));
    copied = at + 1;
  }
  return repaired + written.slice(copied);
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
