import type { System } from './system.ts';

const peer = { saysNotAnArticle: false, isCached: true } as const;
const readerFields = ['title', 'authors', 'published', 'text', 'standfirst'] as const;
const own = {
  packages: ['@broadsheet/sdk'],
  offers: [...readerFields, 'proseText', 'headlines', 'topics', 'pictures'],
  saysNotAnArticle: true,
  isCached: false,
} as const;

/** The systems the bench can measure, in the order of its columns. */
export const systems = {
  broadsheet: {
    ...own,
    load: async () => (await import('./broadsheet.ts')).runBroadsheet,
  },
  'broadsheet-without-publishers': {
    ...own,
    load: async () => (await import('./broadsheet.ts')).runBroadsheetWithoutPublishers,
  },
  'readability-jsdom': {
    ...peer,
    packages: ['@mozilla/readability', 'jsdom'],
    offers: readerFields,
    load: async () => (await import('./peers/readability.ts')).runReadabilityOnJsdom,
  },
  'readability-linkedom': {
    ...peer,
    packages: ['@mozilla/readability', 'linkedom'],
    offers: readerFields,
    load: async () => (await import('./peers/readability.ts')).runReadabilityOnLinkedom,
  },
  defuddle: {
    ...peer,
    packages: ['defuddle', 'linkedom'],
    offers: readerFields,
    load: async () => (await import('./peers/defuddle.ts')).runDefuddle,
  },
  extractus: {
    ...peer,
    packages: ['@extractus/article-extractor'],
    offers: readerFields,
    load: async () => (await import('./peers/extractus.ts')).runExtractus,
  },
  'body-text': {
    ...peer,
    packages: ['jsdom'],
    offers: ['text'],
    load: async () => (await import('./peers/body-text.ts')).runBodyText,
  },
} as const satisfies Record<string, System>;

/** Name of a system. */
export type SystemName = keyof typeof systems;

/** The names of the systems, in the order of the columns. */
export const systemNames: readonly SystemName[] = Object.keys(systems).filter(isSystemName);

/** Whether a system has that name. */
export function isSystemName(name: string): name is SystemName {
  return Object.hasOwn(systems, name);
}
