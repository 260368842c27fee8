import type { Diagnostic } from '../../extraction.ts';
import type { PublisherField } from '../../publisher-rules.ts';
import type { ClaimRule } from '../claim-rules.ts';
import type { Reading } from '../findings.ts';
import { readDate, readSections } from '../meta/read-content.ts';
import type { MetadataPage } from '../metadata-page.ts';
import { readContributors } from '../read-contributors.ts';
import { tagsOf } from '../read-tags.ts';

/** Makes a field of the texts that a publisher's rule found, none of them empty. */
type ReadTexts = (
  texts: readonly [string, ...string[]],
  page: MetadataPage,
  diagnostics: Diagnostic[],
) => readonly Reading[];

/** How each field that rules of publishers can read is made, and under which rule it is claimed. */
export const publisherReaders: Readonly<
  Record<PublisherField, { readonly rule: ClaimRule; readonly read: ReadTexts }>
> = {
  headline: { rule: 'publisher:headline', read: readText('headline') },
  kicker: { rule: 'publisher:kicker', read: readText('kicker') },
  standfirst: { rule: 'publisher:standfirst', read: readText('standfirst') },
  bylineText: { rule: 'publisher:byline-text', read: readText('bylineText') },
  contributors: { rule: 'publisher:contributors', read: readAuthors },
  datePublished: { rule: 'publisher:date-published', read: readDate('datePublished') },
  dateModified: { rule: 'publisher:date-modified', read: readDate('dateModified') },
  sections: { rule: 'publisher:sections', read: readSections },
  tags: { rule: 'publisher:tags', read: readTags },
};

function readText(field: 'headline' | 'kicker' | 'standfirst' | 'bylineText'): ReadTexts {
  return ([value]) => [{ field, value, raw: value }];
}

function readAuthors(texts: readonly string[], page: MetadataPage): readonly Reading[] {
  const parties = texts.map((name) => ({ name }));
  const { contributors, infoSources } = readContributors(parties, 'author', page);
  const raw = texts.join(', ');
  const readings: readonly Reading[] = [
    { field: 'contributors', value: contributors, raw },
    { field: 'infoSources', value: infoSources, raw },
  ];
  return readings.filter(({ value }) => Array.isArray(value) && value.length > 0);
}

function readTags(texts: readonly string[], { site }: MetadataPage): readonly Reading[] {
  const value = tagsOf(texts, site);
  return value.length === 0 ? [] : [{ field: 'tags', value, raw: texts.join(', ') }];
}
