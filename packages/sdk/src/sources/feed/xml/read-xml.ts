import { decodeAttributeReferences } from '../../../document/references/decode-references.ts';
import type { JsonRecord } from '../../json-record.ts';
import { createNamespaces, declaredPrefix, learnPrefixes, nameOf, type Namespaces } from './namespaces.ts';
import { readMarkup } from './read-markup.ts';
import { readSection } from './read-section.ts';
import { readStartTag, type StartTag } from './read-start-tag.ts';

/** A document as plain values. */
export interface XmlDocument {
  /** Name of its root element. */
  readonly rootName: string;
  /** What stands in the root element. */
  readonly root: JsonRecord;
  /** Names of the elements that have not ended where the text does, as that of a download that broke off. */
  readonly cutNames: readonly string[];
}

/** An element that is being read. */
interface OpenElement {
  /** Name as written, by which its end is known. */
  readonly written: string;
  readonly name: string;
  /** Attributes, and elements that have ended; a list where there are several of a name. */
  parts: Record<string, unknown> | undefined;
  text: string;
}

/** How far a document has been read. */
interface Reading {
  readonly xml: string;
  readonly markupNames: ReadonlySet<string>;
  readonly open: OpenElement[];
  /** Number of open elements by name as written: an end that belongs to none is passed over at once. */
  readonly counts: Map<string, number>;
  /** Names of elements without an end from here on, so that it is looked for once. */
  readonly endless: Set<string>;
  namespaces: Namespaces | undefined;
  document: XmlDocument | undefined;
}

/** Property for the text of an element that has attributes or other elements, too. */
const textProperty = '#text';

/**
 * Reads an XML document in one pass. An element of text alone is that text; another one is a record with a property for
 * each attribute and each element in it. Names are in small letters, with the usual prefix of their vocabulary.
 *
 * It forgives what feeds get wrong: ends that are missing or belong to nothing, a bare `&`, prefixes that were not
 * declared, names of HTML such as `&nbsp;`. Entities that a document declares are not read.
 *
 * @param xml - The document.
 * @param markupNames - Elements that hold HTML: they are text, whatever stands in them.
 * @returns `undefined` where there is no element.
 */
export function readXml(xml: string, markupNames: ReadonlySet<string>): XmlDocument | undefined {
  const reading: Reading = {
    xml,
    markupNames,
    open: [],
    counts: new Map(),
    endless: new Set(),
    namespaces: undefined,
    document: undefined,
  };
  let at = 0;
  while (reading.document === undefined && at < xml.length) {
    const start = xml.indexOf('<', at);
    const next = start === -1 ? xml.length : start;
    addText(reading, xml.slice(at, next));
    at = start === -1 ? next : readAt(reading, start);
  }
  const cutNames = reading.open.map(({ name }) => name);
  while (reading.open.length > 0) close(reading, cutNames);
  return reading.document;
}

/** Reads what begins at a `<`; gives where it ends. */
function readAt(reading: Reading, start: number): number {
  const { xml } = reading;
  if (xml[start + 1] === '/') return readEndTag(reading, start);
  const section = readSection(xml, start);
  if (section !== undefined) {
    addLiteral(reading, section.text);
    return section.finish;
  }
  const tag = readStartTag(xml, start);
  if (tag !== undefined) return readElement(reading, tag);
  addLiteral(reading, '<');
  return start + 1;
}

function readEndTag(reading: Reading, start: number): number {
  const { xml, open, counts } = reading;
  const end = xml.indexOf('>', start);
  if (end === -1) return xml.length;
  const written = xml.slice(start + 2, end).trim();
  if ((counts.get(written) ?? 0) === 0) return end + 1;
  // Elements that were left open end with the one around them.
  while (open.at(-1)?.written !== written) close(reading);
  close(reading);
  return end + 1;
}

function readElement(reading: Reading, tag: StartTag): number {
  const { xml, markupNames, open, counts, endless } = reading;
  const { written, attributes, isClosed, finish } = tag;
  const namespaces = namespacesWith(reading, tag);
  const name = nameOf(namespaces, written);
  open.push({ written, name, parts: partsOf(attributes, namespaces), text: '' });
  counts.set(written, (counts.get(written) ?? 0) + 1);
  if (isClosed) close(reading);
  if (isClosed || !markupNames.has(name) || endless.has(written)) return finish;
  const markup = readMarkup(xml, finish, written);
  if (markup === undefined) endless.add(written);
  addLiteral(reading, markup?.text ?? '');
  return markup?.finish ?? finish;
}

function namespacesWith(reading: Reading, tag: StartTag): Namespaces {
  if (reading.namespaces === undefined) return (reading.namespaces = createNamespaces(tag));
  learnPrefixes(reading.namespaces, tag);
  return reading.namespaces;
}

function partsOf(attributes: StartTag['attributes'], namespaces: Namespaces): Record<string, unknown> | undefined {
  let parts: Record<string, unknown> | undefined;
  for (const [name, value] of attributes) {
    if (declaredPrefix(name) !== undefined) continue;
    parts ??= {};
    // A name without a prefix belongs to its element, whatever vocabulary elements without one are of.
    add(parts, name.includes(':') ? nameOf(namespaces, name) : name.toLowerCase(), value);
  }
  return parts;
}

function addText(reading: Reading, text: string): void {
  if (text.trim() !== '') addLiteral(reading, decodeAttributeReferences(text));
}

function addLiteral(reading: Reading, text: string): void {
  const element = reading.open.at(-1);
  if (element !== undefined) element.text += text;
}

/** Ends the innermost element. */
function close(reading: Reading, cutNames: readonly string[] = []): void {
  const element = reading.open.pop();
  if (element === undefined) return;
  const { written, name, parts, text } = element;
  reading.counts.set(written, (reading.counts.get(written) ?? 0) - 1);
  const around = reading.open.at(-1);
  if (around === undefined) reading.document = { rootName: name, root: parts ?? {}, cutNames };
  else add((around.parts ??= {}), name, valueOf(parts, text));
}

function valueOf(parts: Record<string, unknown> | undefined, text: string): unknown {
  if (parts === undefined) return text;
  if (text !== '') parts[textProperty] = text;
  return parts;
}

/** A second value of a name makes a list of both. */
function add(parts: Record<string, unknown>, name: string, value: unknown): void {
  // The one name that would set more than a property.
  if (name === '__proto__') return;
  const stated = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (stated === undefined) parts[name] = value;
  else if (Array.isArray(stated)) stated.push(value);
  else parts[name] = [stated, value];
}
