import { addClaim, type Findings } from '../findings.ts';
import { isWord } from '../language/has-word.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readContributors } from '../read-contributors.ts';
import { metaContent } from './meta-value.ts';

/** Numbers of the labels that cards of Twitter and Slack show beside a link. */
const numbers = [1, 2, 3] as const;

/** Reads the author that a label of the card names: `twitter:label1` "Written by" beside `twitter:data1`. */
export function readLabelled(page: MetadataPage, found: Findings): void {
  for (const number of numbers) {
    const label = metaContent(page.meta, `twitter:label${number}`);
    const data = metaContent(page.meta, `twitter:data${number}`);
    if (label === undefined || data === undefined || !isWord('by', label.replace(/:$/u, ''))) continue;
    const { contributors, isSiteOnly } = readContributors([{ name: data }], 'author', page);
    if (contributors.length === 0) return;
    const rule = isSiteOnly ? 'meta:author-site' : 'meta:twitter-label';
    addClaim(found, { field: 'contributors', value: contributors, raw: data }, rule, {
      in: 'meta',
      name: `twitter:data${number}`,
    });
    return;
  }
}
