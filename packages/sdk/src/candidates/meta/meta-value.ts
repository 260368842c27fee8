import type { Document } from '../../document/document.ts';
import { attributeOf } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import type { PageIndex } from '../page-index.ts';
import { remember } from '../remember.ts';
import type { Contents } from './meta-reading.ts';

/**
 * What the `meta` elements say, by `property`, `name` or `http-equiv` in lower case. Most names are asked for by nobody, so
 * contents are read when they are; some sites hold whole records in them.
 */
export interface MetaValues {
  /** The names that the page has, those without a content among them. */
  readonly names: () => Iterable<string>;
  /** The contents of the elements of a name, in order; `undefined` where none has any. */
  readonly get: (name: string) => Contents | undefined;
}

/** A name in lower case; Dublin Core is written with a colon as well as with a dot. */
function nameOf(written: string | undefined): string {
  if (written === undefined) return '';
  const name = written.trim().toLowerCase();
  return name.startsWith('dc') ? name.replace(/^(dc|dcterms):/u, '$1.') : name;
}

/** Longest content that is read; what is longer was not written for a field. */
const maxContentCharacters = 20_000;

/** Finds the `meta` elements by their names. An element with two names is read under both. */
export function readMetaValues({ document, meta }: PageIndex): MetaValues {
  const nodes = new Map<string, number[]>();
  for (const node of meta) {
    const property = nameOf(attributeOf(document, node, 'property'));
    const name = nameOf(attributeOf(document, node, 'name'));
    const header = nameOf(attributeOf(document, node, 'http-equiv'));
    if (property !== '') addNode(nodes, property, node);
    if (name !== '' && name !== property) addNode(nodes, name, node);
    if (header !== '' && header !== property && header !== name) addNode(nodes, header, node);
  }
  const get = remember((name) => {
    const [first, ...others] = (nodes.get(name) ?? [])
      .map((node) => contentOf(document, node))
      .filter((content) => content !== '');
    return first === undefined ? undefined : ([first, ...others] as const);
  });
  return { names: () => nodes.keys(), get };
}

function addNode(nodes: Map<string, number[]>, name: string, node: number): void {
  const known = nodes.get(name);
  if (known === undefined) nodes.set(name, [node]);
  else known.push(node);
}

/** The content of an element, white space in it folded. */
function contentOf(document: Document, node: number): string {
  const written = attributeOf(document, node, 'content') ?? attributeOf(document, node, 'value');
  return written === undefined ? '' : foldSpace(written.slice(0, maxContentCharacters));
}

/** The first value of a name. */
export function metaContent(values: MetaValues, name: string): string | undefined {
  return values.get(name)?.[0];
}
