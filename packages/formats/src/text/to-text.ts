import type { Article } from '@broadsheet/core/model';
import type { Loss } from '../losses/loss.ts';
import { createLossLog } from '../losses/loss-log.ts';
import { reportProperties } from '../losses/report-properties.ts';
import { reportUnplacedMedia } from '../media/report-unplaced-media.ts';
import { datesLine } from '../story/dates-line.ts';
import { createStory, type Story } from '../story/story.ts';
import { storyProperties } from '../story/story-properties.ts';
import { convertBlocks } from '../walk/convert-blocks.ts';
import { createScene } from '../walk/scene.ts';
import { blockHandlers } from './block-handlers.ts';
import { figureText } from './figure.ts';
import { fold } from './line-text.ts';
import { joinBlocks, joinLines } from './lines.ts';
import type { TextOptions } from './text-options.ts';
import { MINIMUM_WIDTH, type TextState } from './text-state.ts';

/** Plain text, and what it could not hold. */
export interface TextWithLosses {
  readonly text: string;
  /** In the order of the page, the properties without a place last. */
  readonly losses: readonly Loss[];
}

/**
 * Writes an article as plain text: kicker, headline, standfirst, byline, dates and the story, parted by blank lines.
 * Pull quotes, which repeat the story, are left out. The text holds no control characters.
 *
 * @param article - A valid article, see `parseArticle`.
 * @returns The text, with a line feed at its end.
 *
 * @example
 * ```ts
 * toText(article, { width: 72 });
 * // 'Harbour ferry returns after nine years\n\nBy Ada Brandt\n\nThe ferry …\n'
 * ```
 */
export function toText(article: Article, options: TextOptions = {}): string {
  return toTextWithLosses(article, options).text;
}

/**
 * Writes an article as plain text, and tells what of it plain text could not hold.
 *
 * @param article - A valid article, see `parseArticle`.
 *
 * @example
 * ```ts
 * const { text, losses } = toTextWithLosses(article);
 * losses[0]; // { pointer: '/body/2/children/1', reason: 'mark', message: 'Plain text has no bold.' }
 * ```
 */
export function toTextWithLosses(article: Article, options: TextOptions = {}): TextWithLosses {
  const losses = createLossLog();
  const story = createStory(article, losses, options.include);
  const state: TextState = {
    ...createScene(article, story, options, losses),
    width: Math.max(options.width ?? Infinity, MINIMUM_WIDTH),
    writesAddresses: options.links === 'addresses',
    writesCaptions: options.captions ?? true,
    blocks: (blocks, pointer, inner) => convertBlocks(blockHandlers, blocks, pointer, inner),
  };
  const text = joinBlocks([...headerTexts(story, state), ...bodyTexts(story, state)]);
  reportUnplacedMedia(article, losses);
  reportProperties(article, storyProperties, losses);
  return { text: text === '' ? '' : `${text}\n`, losses: losses.losses };
}

function headerTexts(story: Story, state: TextState): readonly string[] {
  const wrapped = (text: string) => fold(text, state.width);
  return [
    joinLines([story.kicker, story.headline].map(wrapped)),
    ...story.standfirst.map(wrapped),
    joinLines([story.byline, datesLine(story, state.labels)].map(wrapped)),
  ];
}

function bodyTexts(story: Story, state: TextState): readonly string[] {
  const { leadMediaId, dateline, body, corrections } = story;
  return [
    leadMediaId === undefined ? '' : figureText(leadMediaId, '/leadMediaId', state),
    dateline?.paragraph === undefined ? fold(dateline?.text ?? '', state.width) : '',
    ...state.blocks(body, '/body', state),
    ...corrections.map(({ block, pointer }) => blockHandlers.correction(block, pointer, state)),
  ];
}
