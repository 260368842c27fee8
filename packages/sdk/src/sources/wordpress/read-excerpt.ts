import { isRecord, type JsonRecord } from '../json-record.ts';
import { plainOf } from './post-fields.ts';

/** How WordPress ends an excerpt that it cut from the text itself. */
const cutMark = /(?<!\s)\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/;
/** Characters of an excerpt that are compared with the beginning of the text. */
const comparedCharacters = 60;

/**
 * Reads the excerpt. One that an editor wrote is the standfirst; one that WordPress cut from the text says nothing that
 * the text does not, nor does the one that it writes in place of a text behind a password.
 */
export function readExcerpt(post: JsonRecord): {
  readonly standfirst: string | undefined;
  readonly description: string | undefined;
} {
  const description = isWithheld(post['excerpt']) ? undefined : plainOf(post, 'excerpt');
  if (description === undefined) return { standfirst: undefined, description: undefined };
  const opening = description.replace(cutMark, '').slice(0, comparedCharacters);
  const isCut = cutMark.test(description) || plainOf(post, 'content')?.includes(opening) === true;
  return isCut ? { standfirst: undefined, description: undefined } : { standfirst: description, description };
}

function isWithheld(excerpt: unknown): boolean {
  return isRecord(excerpt) && excerpt['protected'] === true;
}
