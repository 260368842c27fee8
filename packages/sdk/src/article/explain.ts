import { articleFields } from '@broadsheet/core/model';
import { claimReasons } from '../candidates/claim-reasons.ts';
import { InputError } from '../errors/input-error.ts';
import type { Evidence, EvidenceClaim, Extraction, Place } from '../extraction.ts';
import { agrees } from './agrees.ts';

/**
 * Says in one sentence why a part of an article is what it is: where it was found, why that source was believed, and who
 * says something else.
 *
 * @param extraction - What `extractArticle` gave, or a copy of it.
 * @param pointer - JSON pointer into the article, such as `/datePublished` or `/contributors/0/name`.
 * @throws {InputError} when the pointer names nothing that an article can have.
 *
 * @example
 * ```ts
 * explain(extraction, '/headline'); // '/headline is “Tram back by spring”, which stands in the element h1 …'
 * ```
 */
export function explain(extraction: Pick<Extraction, 'article' | 'evidence' | 'diagnostics'>, pointer: string): string {
  const field = pointer.split('/')[1] ?? '';
  if (!pointer.startsWith('/') || !Object.hasOwn(articleFields, field))
    throw new InputError('pointer', `“${pointer}” is no part of an article; pass a pointer such as /headline.`);
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const evidence = Object.hasOwn(extraction.evidence, at) ? extraction.evidence[at] : undefined;
    if (evidence !== undefined) return (at === pointer ? '' : `As a part of it: `) + sentence(at, field, evidence);
  }
  const diagnostic = extraction.diagnostics.find((one) => one.pointer === `/${field}`);
  return diagnostic?.message ?? withoutClaim(extraction, field);
}

function sentence(pointer: string, field: string, { winner, rivals }: Evidence): string {
  const others = rivals.filter(({ value }) => !agrees(field, winner.value, value));
  const isDisputed = others.length > 0;
  const isAlone = rivals.length === 0;
  const supporters = rivals.length - others.length;
  const whose = winner.publisher === undefined ? '' : ` of ${winner.publisher}`;
  const found = `${pointer} is ${show(winner.value)}, which stands ${where(winner.place)}`;
  const trust = `; the rule ${winner.rule}${whose} is trusted ${winner.confidence} of 1${reasonOf(winner)}`;
  const support = supporters === 0 ? '' : `, ${supporters} other ${supporters === 1 ? 'claim agrees' : 'claims agree'}`;
  const dispute = isDisputed ? `, but ${others.slice(0, maxOthers).map(objection).join(' and ')}${more(others)}` : '';
  return `${found}${trust}${isAlone ? ', and no other source speaks of it' : support + dispute}.`;
}

/** Claims against the winner that a sentence names. */
const maxOthers = 3;

function more(others: readonly EvidenceClaim[]): string {
  return others.length > maxOthers ? ` and ${others.length - maxOthers} more disagree` : '';
}

function objection({ rule, confidence, value, place }: EvidenceClaim): string {
  return `${rule} (${confidence}) says ${show(value)} ${where(place)}`;
}

function reasonOf({ rule }: EvidenceClaim): string {
  const reason = new Map<string, string>(Object.entries(claimReasons)).get(rule);
  return reason === undefined ? '' : ` (${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')})`;
}

function where(place: Place): string {
  switch (place.in) {
    case 'jsonLd':
      return `at ${place.pointer || 'the root'} in JSON-LD script ${place.script + 1}`;
    case 'meta':
      return `in the head of the page under “${place.name}”`;
    case 'header':
      return `in the header ${place.name} of the answer`;
    case 'element':
      return `in the element ${place.path}`;
    case 'property':
      return `at ${place.pointer} in the record`;
    case 'text':
      return `at characters ${place.start} to ${place.end}`;
  }
}

const maxShownCharacters = 100;

function show(value: unknown): string {
  const text = textOf(value);
  return text.length > maxShownCharacters ? `“${text.slice(0, maxShownCharacters)}…”` : `“${text}”`;
}

/** What a value is known by, in words. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(textOf).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const properties = new Map<string, unknown>(Object.entries(value));
  const telling = tellingProperties.map((name) => properties.get(name)).find((one) => one !== undefined);
  return telling === undefined ? JSON.stringify(value) : textOf(telling);
}

const tellingProperties = ['iso', 'name', 'value', 'url', 'text', 'claim', 'renditions', 'children'] as const;

const derivations = {
  derived: 'is worked out from other parts of the article',
  source: 'comes from whoever read the article, not from what it says',
  first: 'was put together from what the source shows, no claim states it',
  union: 'was put together from what the source shows, no claim states it',
} as const;

function withoutClaim({ article }: Pick<Extraction, 'article'>, field: string): string {
  const value = new Map<string, unknown>(Object.entries(article)).get(field);
  const policy = new Map(Object.entries(articleFields)).get(field)?.merge ?? 'derived';
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    return `Nothing in the source states /${field}.`;
  return `/${field} ${derivations[policy]}.`;
}
