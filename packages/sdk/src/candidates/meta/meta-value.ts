import { attributeOf } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import type { PageIndex } from '../page-index.ts';
import type { Contents } from './meta-reading.ts';

/** What the `meta` elements say: by `property`, `name` or `http-equiv` in lower case, the contents of its elements in order. */
export type MetaValues = ReadonlyMap<string, Contents>;

/** A name in lower case; Dublin Core is written with a colon as well as with a dot. */
function nameOf(written: string | undefined): string {
  if (written === undefined) return '';
  const name = written.trim().toLowerCase();
  return name.startsWith('dc') ? name.replace(/^(dc|dcterms):/u, '$1.') : name;
}

/** Longest content that is read; what is longer was not written for a field. */
const maxContentCharacters = 20_000;

/** The `meta` elements that have a name and a value, white space in it folded. An element with two names is read under both. */
export function readMetaValues({ document, meta }: PageIndex): MetaValues {
  const values = new Map<string, [string, ...string[]]>();
  const add = (name: string, content: string): void => {
    const contents = values.get(name);
    if (contents === undefined) values.set(name, [content]);
    else contents.push(content);
  };
  for (const node of meta) {
    const written = attributeOf(document, node, 'content') ?? attributeOf(document, node, 'value');
    const content = written === undefined ? '' : foldSpace(written.slice(0, maxContentCharacters));
    if (content === '') continue;
    const property = nameOf(attributeOf(document, node, 'property'));
    const name = nameOf(attributeOf(document, node, 'name'));
    const header = nameOf(attributeOf(document, node, 'http-equiv'));
    if (property !== '') add(property, content);
    if (name !== '' && name !== property) add(name, content);
    if (header !== '' && header !== property && header !== name) add(header, content);
  }
  return values;
}

/** The first value of a name. */
export function metaContent(values: MetaValues, name: string): string | undefined {
  return values.get(name)?.[0];
}
