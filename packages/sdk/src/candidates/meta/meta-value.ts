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

/** Attributes that name an element. */
const nameAttributes = ['property', 'name', 'http-equiv'] as const;

/** A name in lower case; Dublin Core is written with a colon as well as with a dot. */
function nameOf(written: string | undefined): string {
  return (
    written
      ?.trim()
      .toLowerCase()
      .replace(/^(dc|dcterms):/u, '$1.') ?? ''
  );
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
    const names = new Set(nameAttributes.map((attribute) => nameOf(attributeOf(document, node, attribute))));
    for (const name of names) if (name !== '') values.push({ name, content, node });
  }
  return values;
}

/** The first value of a name. */
export function metaContent(values: readonly MetaValue[], name: string): string | undefined {
  return values.find((value) => value.name === name)?.content;
}
