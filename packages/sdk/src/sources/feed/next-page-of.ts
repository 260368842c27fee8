import { resolveUrl } from '../../candidates/resolve-url.ts';
import { isRecord, textOfField, type JsonRecord } from '../json-record.ts';
import { baseOf, linksOf } from './feed-context.ts';
import { textAt, textIn, valuesAt } from './property-path.ts';

/** Relations that lead to older items: of a feed in pages, and of one with archives (RFC 5005, 3 and 4). */
const relations: readonly (string | undefined)[] = ['next', 'prev-archive'];

/** How feeds of WordPress name what made them: RSS with the version, Atom without. */
const wordpressGenerator = /^https?:\/\/wordpress\.org\/(?:\?v=|$)/u;

/** Page of a feed with older items, absolute; a feed of WordPress has numbered pages and names none. */
export function nextPageOf(feed: JsonRecord, url: string | undefined): string | undefined {
  const link = linksOf(feed).find((one) => relations.includes(textOfField(one, 'rel')));
  const named = textOfField(link ?? {}, 'href') ?? textAt(feed, ['next_url']);
  if (named !== undefined) return resolveUrl(named, baseOf([feed], url) ?? url);
  const isWordPress = valuesAt(feed, 'generator').some((made) => wordpressGenerator.test(generatorOf(made) ?? ''));
  return isWordPress && url !== undefined ? numberedPage(url) : undefined;
}

/** Atom gives the address apart from the name. */
function generatorOf(made: unknown): string | undefined {
  return (isRecord(made) ? textOfField(made, 'uri') : undefined) ?? textIn(made);
}

function numberedPage(url: string): string {
  const address = new URL(url);
  const page = Number(address.searchParams.get('paged') ?? 1);
  address.searchParams.set('paged', `${page + 1}`);
  return address.href;
}
