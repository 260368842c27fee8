import { type JsonRecord } from '../json-record.ts';
import { plainOf } from './post-fields.ts';

/** How WordPress ends an excerpt that it cut from the text itself. */
const cutMark = /\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/;
/** Characters of an excerpt that are compared with the beginning of the text. */
const comparedCharacters = 60;

/**
 * Reads the excerpt. One that an editor wrote is the standfirst; one that WordPress cut from the beginning of the
 * text says nothing that the text does not.
 */
export function readExcerpt(post: JsonRecord): {
  readonly standfirst: string | undefined;
  readonly description: string | undefined;
} {
  const description = plainOf(post, 'excerpt');
  if (description === undefined) return { standfirst: undefined, description: undefined };
  const opening = description.replace(cutMark, '').slice(0, comparedCharacters);
  const isCut = cutMark.test(description) || plainOf(post, 'content')?.startsWith(opening) === true;
  return isCut ? { standfirst: undefined, description: undefined } : { standfirst: description, description };
}
