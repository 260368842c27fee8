import type { Stamp } from '@broadsheet/core/model';
import { readCheckedStamp } from '../read-date-field.ts';
import { textOf } from './read-value.ts';
import type { ReadProperty } from './story-reading.ts';
import { propertyOf } from './story-view.ts';

/** Reads when the coverage of a live blog began and ended. */
export const readLive: ReadProperty = (story, _, diagnostics) => {
  const { page } = story;
  const stampOf = (property: string): Stamp | undefined => {
    const written = textOf(page.graph, propertyOf(story, property));
    return written === undefined ? undefined : readCheckedStamp(written, `/live/${property}`, page, diagnostics);
  };
  const coverageStartTime = stampOf('coverageStartTime');
  const coverageEndTime = stampOf('coverageEndTime');
  const known = [coverageStartTime, coverageEndTime].filter((stamp) => stamp !== undefined);
  if (known.length === 0) return [];
  const value = {
    updateIds: [],
    keyEventIds: [],
    pinnedIds: [],
    ...(coverageStartTime === undefined ? {} : { coverageStartTime }),
    ...(coverageEndTime === undefined ? {} : { coverageEndTime }),
  };
  return [{ field: 'live', value, raw: known.map(({ raw }) => raw).join(', ') }];
};
