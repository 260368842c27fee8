import type { MiningReservation, MiningUse } from '@broadsheet/core/model';
import type { Reading } from '../findings.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { ReadContents } from './meta-reading.ts';
import { metaContent } from './meta-value.ts';

/** A word by which a publisher reserves uses; none means all of them. */
interface ReservingWord {
  readonly pattern: RegExp;
  readonly uses: readonly MiningUse[];
}

/** Directives of robots elements and of the header `X-Robots-Tag`. */
const robotsWords: readonly ReservingWord[] = [
  // Begun by DeviantArt in 2022, taken up by Cloudflare and others.
  { pattern: /^noai$/, uses: ['training'] },
  // The same for pictures.
  { pattern: /^noimageai$/, uses: ['imageTraining'] },
  // The proposal of Mojeek of 2023.
  { pattern: /^noml$/, uses: ['training'] },
  // draft-canel-robots-ai-control of the IETF.
  { pattern: /^disallowaitraining$/, uses: ['training'] },
  // Google and Bing: no excerpt in results, none for answers.
  { pattern: /^nosnippet$/, uses: ['excerpts'] },
  // The same beyond so many characters; -1 is no limit.
  { pattern: /^max-snippet:\d+$/, uses: ['excerpts'] },
];

/** Keys of the header `Content-Usage` (draft-ietf-aipref-attach, draft-ietf-aipref-vocab); `n` reserves the use. */
const usageWords: readonly ReservingWord[] = [
  // All automated processing.
  { pattern: /^bots=n$/, uses: [] },
  // Training of models.
  { pattern: /^train-ai=n$/, uses: ['training'] },
  // Training of models that make content.
  { pattern: /^train-genai=n$/, uses: ['training'] },
];

/** Reads a reservation out of the words of a robots element; other words there are no concern of the story. */
export const readRobots: ReadContents = (contents) => reservationsIn(contents.join(', '), 'robots', robotsWords);

/** Reads a reservation by the TDM Reservation Protocol (W3C): `1` reserves, the policy tells on what terms. */
export const readTdmReservation: ReadContents = ([raw], page) =>
  readProtocol(raw, metaContent(page.meta, 'tdm-policy'), page);

/** What headers reserve, by their names; an element of the page goes before the header of the protocol (TDMRep, 3). */
export const reservingHeaders: Readonly<
  Record<string, (raw: string, headers: ReadonlyMap<string, string>, page: MetadataPage) => readonly Reading[]>
> = {
  'x-robots-tag': (raw) => reservationsIn(raw, 'robots', robotsWords),
  'content-usage': (raw) => reservationsIn(raw, 'content-usage', usageWords),
  'tdm-reservation': (raw, headers, page) =>
    page.meta.get('tdm-reservation') === undefined ? readProtocol(raw.trim(), headers.get('tdm-policy'), page) : [],
};

function readProtocol(raw: string, policy: string | undefined, page: MetadataPage): readonly Reading[] {
  if (raw !== '1') return [];
  const policyUrl = resolveUrl(policy ?? '', page.baseUrl);
  return [rights({ signal: 'tdm-reservation', raw, ...(policyUrl === undefined ? {} : { policyUrl }) })];
}

/** One reservation of all that the words of a declaration reserve; of a directive, the crawler before it is left out. */
function reservationsIn(written: string, signal: string, table: readonly ReservingWord[]): readonly Reading[] {
  const words = written
    .toLowerCase()
    .replace(/(snippet) ?: ?/g, '$1:')
    .split(/[\s,;]+/u);
  const found = words.flatMap((word) => {
    const row = table.find(({ pattern }) => pattern.test(word));
    return row === undefined ? [] : [{ word, uses: row.uses }];
  });
  if (found.length === 0) return [];
  const raw = [...new Set(found.map(({ word }) => word))].join(', ');
  const uses = [...new Set(found.flatMap((one) => one.uses))];
  const isWhole = found.some((one) => one.uses.length === 0);
  return [rights(isWhole ? { signal, raw } : { signal, uses, raw })];
}

function rights(reservation: MiningReservation): Reading {
  return { field: 'rights', value: { miningReservations: [reservation] }, raw: reservation.raw };
}
