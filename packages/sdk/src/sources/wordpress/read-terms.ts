import type { Section, Tag } from '@broadsheet/core/model';
import { type JsonRecord, textOfField } from '../json-record.ts';
import { embeddedOf, linkOf, plainOf } from './post-fields.ts';

/** Categories of the post, save the one that WordPress gives to posts without any. */
export function readSections(post: JsonRecord): readonly Section[] {
  return termsOf(post, 'category').filter((section) => section.name !== 'Uncategorized');
}

/** Tags of the post. */
export function readTags(post: JsonRecord): readonly Tag[] {
  return termsOf(post, 'post_tag').map((term) => ({ ...term, kind: 'topic' }));
}

function termsOf(post: JsonRecord, taxonomy: string): readonly Section[] {
  return embeddedOf(post, 'wp:term')
    .filter((term) => textOfField(term, 'taxonomy') === taxonomy)
    .flatMap((term) => {
      const name = plainOf(term, 'name');
      return name === undefined ? [] : [{ name, ...linkOf(term) }];
    });
}
