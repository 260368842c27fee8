import type { Article } from '@broadsheet/core/model';
import { englishLabels, type Labels } from '../labels/labels.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { createMediaRegistry, type MediaEntry } from '../media/media-registry.ts';
import type { WritingOptions } from '../options/writing-options.ts';
import { type QuotationMarks, quotationMarksOf } from '../quotation-marks/quotation-marks.ts';
import type { Dateline } from '../story/dateline.ts';
import type { Story } from '../story/story.ts';

/** What every handler is told. Each format adds its own to it. */
export interface Scene {
  /** Words that the format adds of its own. */
  readonly labels: Labels;
  /** Where losses go. */
  readonly losses: LossLog;
  /** The media of the article by id. */
  readonly media: ReadonlyMap<string, MediaEntry>;
  /** Marks to write around quotations. */
  readonly quotationMarks: QuotationMarks;
  /** The dateline to print, and the paragraph it opens. */
  readonly dateline: Dateline | undefined;
  /** How many containers, blocks or marks, the handler stands in. */
  readonly depth: number;
  /** How many quotations inside a sentence the handler stands in. */
  readonly quotationDepth: number;
  /** Whether the handler stands in a link. */
  readonly isInLink: boolean;
}

/** The scene at the start of a conversion. */
export function createScene(article: Article, story: Story, { labels }: WritingOptions, losses: LossLog): Scene {
  return {
    labels: { ...englishLabels, ...labels },
    losses,
    media: createMediaRegistry(article.media),
    quotationMarks: quotationMarksOf(article.inLanguage),
    dateline: story.dateline,
    depth: 0,
    quotationDepth: 0,
    isInLink: false,
  };
}
