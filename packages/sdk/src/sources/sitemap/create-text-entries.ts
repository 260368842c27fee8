import { SourceError } from '../../errors/source-error.ts';
import { maxTextCharacters, type ReadPiece } from './sitemap-entry.ts';

/** Makes the reader of a sitemap in plain text, an address a line. */
export function createTextEntries(url: string): ReadPiece {
  let rest = '';
  return (piece) => {
    const lines = (rest + piece).split(/\r\n?|\n/);
    rest = lines.pop() ?? '';
    if (rest.length > maxTextCharacters) lines.push(rest);
    const addresses = lines.map((line) => line.trim()).filter((line) => line !== '');
    const wrong = addresses.find((line) => !URL.canParse(line));
    if (wrong !== undefined)
      throw new SourceError('unreadable', url, `is no sitemap: “${wrong.slice(0, 60)}” is no address.`);
    return addresses.map((address) => ({ kind: 'url', texts: new Map([['loc', address]]), parts: [] }));
  };
}
