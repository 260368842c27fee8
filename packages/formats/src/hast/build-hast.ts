import type { Article } from '@broadsheet/core/model';
import type { Element, ElementContent } from 'hast';
import { languageTag } from '../characters/language-tag.ts';
import type { HeldProperties } from '../losses/holding.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { reportUnplacedMedia } from '../media/report-unplaced-media.ts';
import { createStory, type Story } from '../story/story.ts';
import { storyProperties } from '../story/story-properties.ts';
import { convertBlocks } from '../walk/convert-blocks.ts';
import { createScene } from '../walk/scene.ts';
import { blockHandlers, datelineNode } from './block-handlers.ts';
import { element, elementAround, text } from './element.ts';
import { figureNodes } from './figure.ts';
import type { HastOptions } from './hast-options.ts';
import type { HastState } from './hast-state.ts';
import { timeNode } from './time.ts';

/** The properties of an article that the tree holds. */
export const heldByHast = { ...storyProperties, dir: true, inLanguage: true } as const satisfies HeldProperties;

/** What only other formats ask of the tree. */
export interface HastBuilding extends HastOptions {
  /** Whether each figure names its medium in `data-media-id`, for formats that hold the media beside the body. */
  readonly namesMedia?: boolean;
}

/** Builds an article as an `article` element. It holds no element, attribute or address that runs or loads code. */
export function buildHast(article: Article, options: HastBuilding, losses: LossLog): Element {
  const story = createStory(article, losses, options.include);
  const named = (name: string) => ({ className: [`${options.classPrefix ?? ''}${name}`] });
  const state: HastState = {
    ...createScene(article, story, options, losses),
    headingOffset: options.headingOffset ?? 0,
    firstDepth: story.headline === '' ? 1 : 2,
    named,
    figure: (mediaId) => ({ ...named('media'), ...(options.namesMedia === true ? { dataMediaId: mediaId } : {}) }),
    blocks: (blocks, pointer, inner) => convertBlocks(blockHandlers, blocks, pointer, inner).flat(),
  };
  const children = [...elementAround('header', {}, headerNodes(story, state)), ...bodyNodes(story, state)];
  reportUnplacedMedia(article, losses);
  const lang = languageTag(article.inLanguage, '/inLanguage', losses);
  return element('article', { lang, dir: article.dir === 'rtl' ? 'rtl' : 'ltr' }, children);
}

function headerNodes(story: Story, state: HastState): readonly ElementContent[] {
  return [
    ...elementAround('p', state.named('kicker'), [text(story.kicker)]),
    ...elementAround('h1', {}, [text(story.headline)]),
    ...story.standfirst.map((paragraph) => element('p', state.named('standfirst'), [text(paragraph)])),
    ...elementAround('p', state.named('byline'), [text(story.byline)]),
    ...elementAround('p', state.named('dates'), dateNodes(story, state)),
  ];
}

function dateNodes({ published, modified }: Story, state: HastState): readonly ElementContent[] {
  const first = published === undefined ? [] : [timeNode(published, state.named('published'))];
  if (modified === undefined) {
    return first;
  }
  const label = text(`${published === undefined ? '' : ', '}${state.labels.updated} `);
  return [...first, label, timeNode(modified, state.named('modified'))];
}

function bodyNodes(story: Story, state: HastState): readonly ElementContent[] {
  const { leadMediaId, dateline, body, corrections } = story;
  const isAlone = dateline !== undefined && dateline.paragraph === undefined;
  return [
    ...(leadMediaId === undefined ? [] : figureNodes(leadMediaId, '/leadMediaId', state)),
    ...(isAlone ? [element('p', {}, [datelineNode(dateline.text, state)])] : []),
    ...state.blocks(body, '/body', state),
    ...corrections.flatMap(({ block, pointer }) => blockHandlers.correction(block, pointer, state)),
  ];
}
