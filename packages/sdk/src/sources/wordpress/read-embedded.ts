import type { Contributor, Section, Tag } from '@broadsheet/core/model';
import { parseByline } from '../../candidates/byline/parse-byline.ts';
import { resolveUrl } from '../../candidates/resolve-url.ts';
import { type JsonRecord, textOfField } from '../json-record.ts';
import { embeddedOf, plainOf } from './post-fields.ts';

/**
 * The authors embedded in a post: the terms of the taxonomy `author`, in which plug-ins for several authors keep them
 * (Co-Authors Plus, PublishPress Authors), else the one author of WordPress itself. A site may name several people in
 * one author's name.
 */
export function readAuthors(post: JsonRecord): readonly Contributor[] {
  const terms = embeddedOf(post, 'wp:term').filter((term) => textOfField(term, 'taxonomy') === 'author');
  return (terms.length > 0 ? terms : embeddedOf(post, 'author')).flatMap((author) => {
    const name = plainOf(author, 'name');
    if (name === undefined) return [];
    const { contributors } = parseByline(name);
    const link = linkOf(author);
    return contributors.length === 1 ? contributors.map((contributor) => ({ ...contributor, ...link })) : contributors;
  });
}

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

function linkOf(record: JsonRecord): { readonly url?: string } {
  const url = resolveUrl(textOfField(record, 'link') ?? '');
  return url === undefined ? {} : { url };
}
