import * as z from 'zod';
import type { Picture } from '../scores/pictures.ts';

/** What a system says about a page. A property it does not find, or cannot give, is absent. */
export interface Prediction {
  /** The headline. */
  readonly title?: string;
  /** Every headline it offers, the main one among them. */
  readonly headlines?: readonly string[];
  /** Names of the authors, or bylines as printed. */
  readonly authors?: readonly string[];
  /** When the page was published, ISO 8601 with as many parts as the system gives. */
  readonly published?: string;
  /** Everything it takes for the body: paragraphs, headings, lists, tables. */
  readonly text?: string;
  /**
   * Standfirst, headings and paragraphs alone, from systems that tell the parts of a body apart. The truth of some sets
   * holds only these; systems without roles are measured there on `text`.
   */
  readonly proseText?: string;
  /** Standfirst, or the description that stands for it. */
  readonly standfirst?: string;
  /** Topics or keywords. */
  readonly topics?: readonly string[];
  /** Pictures with captions and credits. */
  readonly pictures?: readonly Picture[];
}

/** Name of a property of a prediction. */
export type PredictionField = keyof Prediction;

const strings = z.array(z.string());

/** Reads a prediction back from a worker or the cache. */
export const predictionSchema: z.ZodType<Prediction> = z.object({
  title: z.string().exactOptional(),
  headlines: strings.exactOptional(),
  authors: strings.exactOptional(),
  published: z.string().exactOptional(),
  text: z.string().exactOptional(),
  proseText: z.string().exactOptional(),
  standfirst: z.string().exactOptional(),
  topics: strings.exactOptional(),
  pictures: z.array(z.object({ urls: strings, caption: z.string(), credits: strings })).exactOptional(),
});
