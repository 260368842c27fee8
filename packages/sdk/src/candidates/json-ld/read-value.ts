import { decodeReferences } from '../../document/references/decode-references.ts';
import { cleanText } from '../clean-text.ts';
import type { Graph } from './graph.ts';
import { isJsonObject, type JsonObject } from './json-value.ts';

/** Values of a list that are read; longer lists belong to catalogues. */
const maxItems = 500;
/** Longest text that is read as a value. */
const maxTextCharacters = 20_000;

/** The values of a property: a list as it is, anything else as a list of one; references are followed. */
export function itemsOf(graph: Graph, value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return [unwrap(graph, value)].flat();
  return value.slice(0, maxItems).flatMap((item: unknown) => unwrap(graph, item));
}

/** The objects among the values of a property. */
export function objectsOf(graph: Graph, value: unknown): readonly JsonObject[] {
  return itemsOf(graph, value).filter(isJsonObject);
}

/** The texts of a property: its strings and numbers, and the names of its objects. */
export function textsOf(graph: Graph, value: unknown): readonly string[] {
  return itemsOf(graph, value)
    .map((item) => textOf(graph, item))
    .filter((text) => text !== undefined);
}

/** The first text of a property. */
export function textOf(graph: Graph, value: unknown): string | undefined {
  if (typeof value === 'string') return plain(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return textsOf(graph, value)[0];
  return isJsonObject(value) ? nameOf(value) : undefined;
}

/** The name of an object. */
export function nameOf(object: JsonObject): string | undefined {
  const name = object['@value'] ?? object['name'] ?? object['headline'];
  const first: unknown = Array.isArray(name) ? name[0] : name;
  return typeof first === 'string' ? plain(first) : undefined;
}

/** The address of a value: the string itself, or the `url` or `@id` of an object. */
export function addressOf(graph: Graph, value: unknown): string | undefined {
  for (const item of itemsOf(graph, value)) {
    if (typeof item === 'string') return item;
    if (!isJsonObject(item)) continue;
    for (const key of ['url', 'contentUrl', '@id']) {
      const address = item[key];
      const first: unknown = Array.isArray(address) ? address[0] : address;
      if (typeof first === 'string') return first;
    }
  }
  return undefined;
}

/** Names of an object's types, without the address of the vocabulary. */
export function typesOf(object: JsonObject): readonly string[] {
  const type = object['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? type.slice(0, 16) : [type];
  return types.filter((name) => typeof name === 'string').map(localName);
}

/** Name of a type without the address of the vocabulary. */
export function localName(type: string): string {
  return type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
}

function plain(value: string): string | undefined {
  const text = value.slice(0, maxTextCharacters);
  return cleanText(text.includes('&') ? decodeReferences(text) : text) || undefined;
}

/** Follows a reference by `@id`, and takes the values out of `@list`, `@set` and `@value`. */
function unwrap(graph: Graph, value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  const held = value['@list'] ?? value['@set'] ?? value['@value'];
  if (held !== undefined) return held;
  const id = value['@id'];
  if (typeof id !== 'string' || value['@type'] !== undefined) return value;
  return graph.byId.get(id)?.value ?? value;
}
