import type { Correction } from '@broadsheet/core/model';
import { correctionKind } from '../language/correction-kind.ts';
import { isPlausiblePublication } from '../dates/is-plausible-publication.ts';
import { isJsonObject } from './json-value.ts';
import { itemsOf, textOf } from './read-value.ts';
import type { ReadProperty } from './story-reading.ts';
import { propertyOf } from './story-view.ts';

/** Reads corrections: texts, or `CorrectionComment` objects with a date. */
export const readCorrections: ReadProperty = (story, property) => {
  const value = itemsOf(story.page.graph, propertyOf(story, property)).flatMap((item): readonly Correction[] => {
    const text = isJsonObject(item)
      ? textOf(story.page.graph, item['text'] ?? item['description'])
      : textOf(story.page.graph, item);
    if (text === undefined) return [];
    const written = isJsonObject(item)
      ? textOf(story.page.graph, item['datePublished'] ?? item['dateCreated'])
      : undefined;
    const date = written === undefined ? undefined : story.page.readStamp(written);
    const kind = correctionKind(text) ?? 'correction';
    return [{ kind, text, ...(date === undefined || !isPlausiblePublication(date) ? {} : { date }) }];
  });
  return value.length === 0 ? [] : [{ field: 'corrections', value, raw: value.map(({ text }) => text).join('\n') }];
};
