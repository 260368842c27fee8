import type { Contributor } from '@broadsheet/core/model';
import { parseByline } from '../../candidates/byline/parse-byline.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { embeddedOf, linkOf, plainOf } from './post-fields.ts';

/** One place where posts name their authors. */
interface AuthorPlace {
  /** JSON pointer to it. */
  readonly pointer: string;
  /** The records that each name an author. */
  readonly recordsOf: (post: JsonRecord) => readonly JsonRecord[];
  /** The name in such a record, plain text. */
  readonly nameOf: (author: JsonRecord, post: JsonRecord) => string | undefined;
}

/** Where posts name their authors, the surest place first; one row a place. */
const places: readonly AuthorPlace[] = [
  {
    // PublishPress Authors adds the list to the post itself.
    pointer: '/authors',
    recordsOf: (post) => (Array.isArray(post['authors']) ? post['authors'].filter(isRecord) : []),
    nameOf: (author) => plainOf(author, 'display_name'),
  },
  {
    // Plug-ins for several authors keep them as terms of a taxonomy `author`.
    pointer: '/_embedded/wp:term',
    recordsOf: (post) => embeddedOf(post, 'wp:term').filter((term) => textOfField(term, 'taxonomy') === 'author'),
    nameOf: nameOfTerm,
  },
  {
    // The one author that WordPress itself knows; an error stands here where the site hides its accounts.
    pointer: '/_embedded/author',
    recordsOf: (post) => embeddedOf(post, 'author'),
    nameOf: (author) => plainOf(author, 'name'),
  },
  {
    // Yoast SEO names the author once more, for previews.
    pointer: '/yoast_head_json/author',
    recordsOf: (post) => (isRecord(post['yoast_head_json']) ? [post['yoast_head_json']] : []),
    nameOf: (head) => plainOf(head, 'author'),
  },
];

/** The authors of a post, from the surest place that names any. A site may name several people in one author's name. */
export function readAuthors(post: JsonRecord): { readonly value: readonly Contributor[]; readonly pointer: string } {
  for (const { pointer, recordsOf, nameOf } of places) {
    const value = recordsOf(post).flatMap((author) => readAuthor(author, nameOf(author, post)));
    if (value.length > 0) return { value, pointer };
  }
  return { value: [], pointer: '/author' };
}

function readAuthor(author: JsonRecord, name: string | undefined): readonly Contributor[] {
  if (name === undefined) return [];
  const { contributors } = parseByline(name);
  const link = linkOf(author);
  return contributors.length === 1 ? contributors.map((contributor) => ({ ...contributor, ...link })) : contributors;
}

/** Prefix of the slugs of Co-Authors Plus, whose terms hold the login of an account in place of its name. */
const coauthorPrefix = 'cap-';

/** The name of a term; for a login that of the account, where the post has it, else none: a login is no byline. */
function nameOfTerm(term: JsonRecord, post: JsonRecord): string | undefined {
  const name = plainOf(term, 'name');
  const slug = textOfField(term, 'slug') ?? '';
  if (!slug.startsWith(coauthorPrefix) || name?.includes(' ') === true) return name;
  const account = embeddedOf(post, 'author').find(
    (author) => `${coauthorPrefix}${textOfField(author, 'slug')}` === slug,
  );
  return account === undefined ? undefined : plainOf(account, 'name');
}
