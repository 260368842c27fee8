import { attributeOf } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import type { PageIndex } from '../page-index.ts';

/** One `meta` element with a name and a value. */
export interface MetaValue {
  /** Its `property`, `name` or `http-equiv`, in lower case. */
  readonly name: string;
  /** Its `content`, white space folded; never empty. */
  readonly content: string;
  /** The element. */
  readonly node: number;
}

/** A name in lower case; Dublin Core is written with a colon as well as with a dot. */
function nameOf(written: string | undefined): string {
  if (written === undefined) return '';
  const name = written.trim().toLowerCase();
  return name.startsWith('dc') ? name.replace(/^(dc|dcterms):/u, '$1.') : name;
}

/** Longest content that is read; what is longer was not written for a field. */
const maxContentCharacters = 20_000;

/** The `meta` elements that have a name and a value. An element with two names is read under both. */
export function readMetaValues({ document, meta }: PageIndex): readonly MetaValue[] {
  const values: MetaValue[] = [];
  for (const node of meta) {
    const written = attributeOf(document, node, 'content') ?? attributeOf(document, node, 'value');
    const content = written === undefined ? '' : foldSpace(written.slice(0, maxContentCharacters));
    if (content === '') continue;
    const property = nameOf(attributeOf(document, node, 'property'));
    const name = nameOf(attributeOf(document, node, 'name'));
    const header = nameOf(attributeOf(document, node, 'http-equiv'));
    if (property !== '') values.push({ name: property, content, node });
    if (name !== '' && name !== property) values.push({ name, content, node });
    if (header !== '' && header !== property && header !== name) values.push({ name: header, content, node });
  }
  return values;
}

/** The first value of a name. */
export function metaContent(values: readonly MetaValue[], name: string): string | undefined {
  return values.find((value) => value.name === name)?.content;
}
