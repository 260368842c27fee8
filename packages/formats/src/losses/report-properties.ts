import type { Article } from '@broadsheet/core/model';
import type { LossLog } from './loss-log.ts';

/** Properties that say nothing the others do not, so that leaving them out loses nothing. */
const derived: readonly string[] = ['schemaVersion', 'stats'] satisfies readonly (keyof Article)[];

/** What these properties say of an ordinary article; leaving that out loses nothing. */
const ordinary: { readonly [Property in keyof Article]?: unknown } = {
  kind: 'article',
  representationType: 'full',
  status: 'usable',
  dir: 'ltr',
};

/**
 * Reports each property that the article gives and the format does not write. A property added to the model is
 * reported until the format lists it.
 */
export function reportProperties(article: Article, written: readonly (keyof Article)[], losses: LossLog): void {
  const expected = new Set<string>([...derived, ...written]);
  const usual = new Map<string, unknown>(Object.entries(ordinary));
  for (const [property, value] of Object.entries(statements(article))) {
    if (!expected.has(property) && isGiven(value) && value !== usual.get(property)) {
      losses.report(pointerTo(property), 'property', `The format does not hold "${property}", or not all of it.`);
    }
  }
}

/** The article, without what repeats the headline or says that nothing is known of access. */
function statements(article: Article): object {
  const { access, headlines } = article;
  const isOpen = access.claim === 'unknown' && access.readable === 'full';
  return {
    ...article,
    access: isOpen ? undefined : access,
    headlines: headlines.filter((headline) => headline.value !== article.headline),
  };
}

function isGiven(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? !Object.values(value).every(isEmpty) : !isEmpty(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function pointerTo(property: string): string {
  return `/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
