import type { Document } from '../../document/document.ts';
import { attributeOf, textContent } from '../../document/read-node.ts';
import { tagNumber } from '../../document/tag.ts';
import { endOfJsonString } from '../end-of-json-string.ts';
import { parseOrNothing } from './parse-or-nothing.ts';
import { readFlight } from './read-flight.ts';

const scriptTag = tagNumber('script');
/** All scripts of a page together are read up to so many characters. */
const maxCharacters = 8_000_000;
/** Objects that are read of one script. */
const maxObjects = 50;

/**
 * The values that a page's scripts carry for the program that draws the page: scripts of JSON (`__NEXT_DATA__`, Nuxt),
 * objects in programs (`__APOLLO_STATE__`, `Fusion.globalContent`, dehydrated queries), and React's flight data. What is
 * no JSON is passed over.
 */
export function readScriptValues(document: Document): readonly unknown[] {
  const values: unknown[] = [];
  let left = maxCharacters;
  let flight = '';
  for (let node = 1; node < document.size; node++) {
    if (document.tag[node] !== scriptTag) continue;
    const text = textContent(document, node);
    left -= text.length;
    if (left < 0) break;
    if (/json/i.test(attributeOf(document, node, 'type') ?? '')) values.push(parseOrNothing(text));
    else if (text.includes('__next_f.push([1,')) flight += flightOf(text);
    else values.push(...objectsOf(text));
  }
  values.push(...readFlight(flight));
  return values;
}

/** The text in a script with a piece of flight data: `self.__next_f.push([1,"…"])`. */
function flightOf(script: string): string {
  const pushed = parseOrNothing(script.slice(script.indexOf('[1,'), script.lastIndexOf(']') + 1));
  return Array.isArray(pushed) && typeof pushed[1] === 'string' ? pushed[1] : '';
}

/** The objects of a program that are JSON, one behind the other. */
function objectsOf(script: string): readonly unknown[] {
  const objects: unknown[] = [];
  let at = script.indexOf('{"');
  for (let count = 0; at >= 0 && count < maxObjects; count++) {
    const end = endOfObject(script, at);
    objects.push(parseOrNothing(script.slice(at, end)));
    at = script.indexOf('{"', end);
  }
  return objects;
}

/** End of the object that begins at a place, exclusive; braces in strings do not count. */
function endOfObject(script: string, start: number): number {
  let depth = 0;
  for (let at = start; at < script.length; at++) {
    const character = script[at];
    if (character === '"') at = endOfJsonString(script, at) - 1;
    else if (character === '{') depth++;
    else if (character === '}' && --depth === 0) return at + 1;
  }
  return script.length;
}
