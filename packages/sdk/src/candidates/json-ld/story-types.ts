import type { ArticleKind, Genre } from '@broadsheet/core/model';

/** What a type of schema.org says of a node that has it. */
export interface StoryType {
  /** How far a node of this type is the story of a page, 0 to 1. */
  readonly weight: number;
  /** Form of the story. */
  readonly kind?: ArticleKind;
  /** Sort of journalism. */
  readonly genre?: Genre;
}

/** Types of schema.org that describe the story of a page or the page itself, from the surest. */
const rows: readonly (readonly [string, StoryType])[] = [
  ['ReportageNewsArticle', { weight: 1, genre: 'reportage' }],
  ['AnalysisNewsArticle', { weight: 1, genre: 'analysis' }],
  ['BackgroundNewsArticle', { weight: 1, genre: 'background' }],
  ['OpinionNewsArticle', { weight: 1, genre: 'opinion' }],
  ['ReviewNewsArticle', { weight: 1, genre: 'review' }],
  ['AskPublicNewsArticle', { weight: 1 }],
  ['AdvertiserContentArticle', { weight: 1, genre: 'sponsored' }],
  ['SatiricalArticle', { weight: 1, genre: 'satire' }],
  ['NewsArticle', { weight: 1 }],
  ['LiveBlogPosting', { weight: 1, kind: 'liveblog' }],
  ['Article', { weight: 0.95 }],
  ['BlogPosting', { weight: 0.95 }],
  ['SocialMediaPosting', { weight: 0.8 }],
  ['TechArticle', { weight: 0.9 }],
  ['ScholarlyArticle', { weight: 0.9 }],
  ['MedicalScholarlyArticle', { weight: 0.9 }],
  ['APIReference', { weight: 0.8 }],
  ['Report', { weight: 0.9 }],
  ['ImageGallery', { weight: 0.7, kind: 'gallery' }],
  ['MediaGallery', { weight: 0.7, kind: 'gallery' }],
  ['Review', { weight: 0.6, genre: 'review' }],
  ['CriticReview', { weight: 0.7, genre: 'review' }],
  ['Recipe', { weight: 0.6 }],
  ['HowTo', { weight: 0.6 }],
  ['PodcastEpisode', { weight: 0.6, kind: 'audio' }],
  ['VideoObject', { weight: 0.4, kind: 'video' }],
  ['CreativeWork', { weight: 0.5 }],
  ['MedicalWebPage', { weight: 0.4 }],
  ['ItemPage', { weight: 0.3 }],
  ['WebPage', { weight: 0.3 }],
];

const byName: ReadonlyMap<string, StoryType> = new Map(rows.map(([name, type]) => [name.toLowerCase(), type]));

/** What a node's types say of it: the row of the one that weighs most. Their case does not count. */
export function storyTypeOf(types: readonly string[]): StoryType | undefined {
  let best: StoryType | undefined;
  for (const name of types) {
    const type = byName.get(name.toLowerCase());
    if (type !== undefined && type.weight > (best?.weight ?? 0)) best = type;
  }
  return best;
}

/** Least weight of a node that is a story rather than the page around one. */
export const minStoryWeight = 0.5;
