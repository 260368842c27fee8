import type { Rights } from '@broadsheet/core/model';
import { resolveUrl } from '../resolve-url.ts';
import { addressOf, textOf } from './read-value.ts';
import type { ReadProperty } from './story-reading.ts';
import { propertyOf } from './story-view.ts';

/** Reads copyright and licence of the story: several properties make one value. */
export const readRights: ReadProperty = (story) => {
  const text = (name: string): string | undefined => textOf(story.page.graph, propertyOf(story, name));
  const notice = text('copyrightNotice');
  const holder = text('copyrightHolder');
  const year = /^\d{4}$/u.exec(text('copyrightYear') ?? '')?.[0];
  const license = resolveUrl(addressOf(story.page.graph, propertyOf(story, 'license')) ?? '', story.page.baseUrl);
  const usageTerms = text('usageInfo');
  const raw = [notice, holder, year, license, usageTerms].filter((part) => part !== undefined).join(', ');
  if (raw === '') return [];
  const value: Rights = {
    ...(notice === undefined ? {} : { copyrightNotice: notice }),
    ...(holder === undefined ? {} : { copyrightHolder: holder }),
    ...(year === undefined ? {} : { copyrightYear: Number(year) }),
    ...(license === undefined ? {} : { license }),
    ...(usageTerms === undefined ? {} : { usageTerms }),
    miningReservations: [],
  };
  return [{ field: 'rights', value, raw }];
};
