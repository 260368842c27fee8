import { type Article, inlineText } from '@broadsheet/core/model';
import { englishLabels } from '../labels/labels.ts';
import type { HeldProperties } from '../losses/holding.ts';
import type { Loss } from '../losses/loss.ts';
import { createLossLog, type LossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { datesLine } from '../story/dates-line.ts';
import { createStory } from '../story/story.ts';
import { createWordsState } from '../words/create-words-state.ts';
import { cutStory } from './cut-story.ts';
import { passagesOf } from './passages.ts';
import type { Prompt } from './prompt.ts';
import { createPromptIndex } from './prompt-index.ts';
import type { PromptOptions } from './prompt-options.ts';
import { unitsOf } from './units.ts';

/** Text for a model, and what it could not hold. */
export interface PromptWithLosses {
  readonly prompt: Prompt;
  /** In the order of the page, what did not fit into the budget and the properties without a place last. */
  readonly losses: readonly Loss[];
}

/** The properties of an article that the text holds. */
const held: HeldProperties = {
  headline: true,
  standfirst: true,
  bylineText: true,
  datePublished: true,
  dateModified: true,
  corrections: { text: true, blockId: true },
  body: true,
  live: { updateIds: true },
};

/**
 * Writes an article as text that a model can cite: headline, byline, dates and summary, then the story, each passage
 * behind a marker such as `[12]`. The text keeps to a budget. It is cut between blocks and never inside a quotation, not
 * even one of several paragraphs, and it does not end with a heading. No line but that of a passage begins with a
 * marker, so that an article cannot forge one.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { text, index } = toPrompt(article, { budget: 8000 });
 * index.resolve('[2]', 'left at exactly eight');
 * // { marker: '[2]', blockId: 'b1', start: 9, end: 30, text: 'left at exactly eight',
 * //   url: 'https://ledger.example/ferry#:~:text=left%20at%20exactly%20eight' }
 * ```
 */
export function toPrompt(article: Article, options: PromptOptions): Prompt {
  return toPromptWithLosses(article, options).prompt;
}

/**
 * Writes an article as text that a model can cite, and tells what of it the text does not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { prompt, losses } = toPromptWithLosses(article, { budget: 8000 });
 * losses.filter(({ reason }) => reason === 'budget'); // the blocks that did not fit
 * ```
 */
export function toPromptWithLosses(article: Article, options: PromptOptions): PromptWithLosses {
  const losses = createLossLog();
  const state = createWordsState(article, 'Text for a model', losses);
  state.blocks(article.body, '/body', state);
  const passages = passagesOf(article.body);
  const { text, written, left } = cutStory(headerLines(article, losses), unitsOf(article, passages), options, losses);
  for (const { pointer } of left) {
    losses.report(pointer, 'budget', 'The block does not fit into the budget.');
  }
  reportProperties(article, held, losses);
  return { prompt: { text, index: createPromptIndex(article, written) }, losses: losses.losses };
}

function headerLines(article: Article, losses: LossLog): readonly string[] {
  const story = createStory(article, losses, ['headline', 'standfirst', 'byline', 'dates', 'corrections']);
  const notes = story.corrections.map(({ block }) => inlineText(block.children));
  const lines = [`# ${story.headline}`, story.byline, datesLine(story, englishLabels), ...story.standfirst, ...notes];
  return lines.filter((line) => line.trim() !== '').map((line) => `${unforgeable(line)}\n`);
}

/** A line of the header, which must not look like a passage. */
function unforgeable(line: string): string {
  return line.replace(/^\[/, ' [');
}
