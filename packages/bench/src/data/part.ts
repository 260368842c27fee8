import { createHash } from 'node:crypto';

/** Parts that pages fall into by publisher, so that a model trained on one is never measured on a publisher it knows. */
export const partNames = ['train', 'validation', 'untouched'] as const;

/** Name of a part. */
export type PartName = (typeof partNames)[number];

const trainShare = 0.6;
const validationShare = 0.2;

/** Second-level labels under which countries register names, such as the `co` of `example.co.uk`. */
const registryLabels = new Set(['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gv', 'net', 'nom', 'or', 'org']);

/**
 * The publisher of a page: the registrable part of its host's name, or the page's own id where it has no real address.
 *
 * @example
 * ```ts
 * publisherOf({ id: '1', url: 'https://www.news.example.co.uk/a' }); // 'example.co.uk'
 * ```
 */
export function publisherOf(page: { readonly id: string; readonly url?: string }): string {
  const host = page.url !== undefined && URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const labels = host.toLowerCase().split('.');
  if (labels.length < 2) {
    return page.id;
  }
  const isUnderRegistry = labels.length > 2 && labels.at(-1)?.length === 2 && registryLabels.has(labels.at(-2) ?? '');
  return labels.slice(isUnderRegistry ? -3 : -2).join('.');
}

/** The part of a publisher: 60 % of all train, 20 % validate, 20 % stay untouched; the same one for ever. */
export function partOf(publisher: string): PartName {
  const position = createHash('sha256').update(publisher).digest().readUInt32BE(0) / 2 ** 32;
  if (position < trainShare) {
    return 'train';
  }
  return position < trainShare + validationShare ? 'validation' : 'untouched';
}
