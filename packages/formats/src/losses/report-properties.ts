import type { Article } from '@broadsheet/core/model';
import type { HeldProperties } from './holding.ts';
import type { LossLog } from './loss-log.ts';

/** Properties that say nothing the others do not, so that leaving them out loses nothing. */
const derived: HeldProperties = { schemaVersion: true, stats: true };

/**
 * Parts of properties that say nothing of the story: where a value was read from, and what follows from the `iso` of a
 * date.
 */
const evidence: readonly string[] = ['raw', 'instant', 'precision', 'zone'];

/** What these properties say of an ordinary article; leaving that out loses nothing. */
const ordinary: { readonly [Property in keyof Article]?: unknown } = {
  kind: 'article',
  representationType: 'full',
  status: 'usable',
  dir: 'ltr',
};

/**
 * What parts of properties say where a format gives names or texts alone: an author is a person, a tag a topic, a note
 * of the editors a correction, and what was readable the whole.
 */
const usualParts: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['contributors', { role: 'author', kind: 'person' }],
  ['tags', { kind: 'topic' }],
  ['corrections', { kind: 'correction' }],
  ['access', { readable: 'full' }],
]);

/**
 * Reports each property that the article gives and the format does not write, or the parts of it. A property added to
 * the model is reported until the format lists it.
 */
export function reportProperties(article: Article, written: HeldProperties, losses: LossLog): void {
  const usual = new Map<string, unknown>(Object.entries(ordinary));
  const held = new Map<string, unknown>(Object.entries({ ...derived, ...written }));
  for (const [property, value] of Object.entries(statements(article))) {
    if (value !== usual.get(property)) {
      const usualOfParts = usualParts.get(property) ?? {};
      reportValue(value, held.get(property), usualOfParts, pointerTo('', property), losses);
    }
  }
}

/** Reports a value that is not held; of one that is held in parts, each part that is not. */
function reportValue(
  value: unknown,
  held: unknown,
  usual: Readonly<Record<string, string>>,
  pointer: string,
  losses: LossLog,
): void {
  if (held === undefined && isGiven(value)) {
    losses.report(pointer, 'property', `The format does not hold "${pointer.slice(1)}", or not all of it.`);
  }
  if (typeof held !== 'object' || held === null || typeof value !== 'object' || value === null) {
    return;
  }
  const isList = Array.isArray(value);
  const heldParts = new Map<string, unknown>(Object.entries(held));
  for (const [key, part] of Object.entries(value)) {
    if (isList || !(evidence.includes(key) || usual[key] === part)) {
      reportValue(part, isList ? held : heldParts.get(key), usual, pointerTo(pointer, key), losses);
    }
  }
}

/** The article, without what repeats the headline or says that nothing is known of access. */
function statements(article: Article): object {
  const { access, headlines } = article;
  const isOpen = access.claim === 'unknown' && access.readable === 'full';
  const isRepeated = headlines.every(({ value }) => value === article.headline);
  return { ...article, access: isOpen ? undefined : access, headlines: isRepeated ? [] : headlines };
}

function isGiven(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? !Object.values(value).every(isEmpty) : !isEmpty(value);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function pointerTo(parent: string, key: string): string {
  return `${parent}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
