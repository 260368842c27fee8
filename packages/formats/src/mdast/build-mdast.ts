import type { Article } from '@broadsheet/core/model';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import type { LossLog } from '../losses/loss-log.ts';
import { reportUnplacedMedia } from '../media/report-unplaced-media.ts';
import type { HeadingOptions } from '../options/heading-options.ts';
import { datesLine } from '../story/dates-line.ts';
import { createStory, type Story } from '../story/story.ts';
import { convertBlocks } from '../walk/convert-blocks.ts';
import { createScene } from '../walk/scene.ts';
import { blockHandlers } from './block-handlers.ts';
import { figureNodes } from './figure.ts';
import type { MdastState } from './mdast-state.ts';
import { headingOf, paragraphOf } from './paragraph.ts';

/** Builds an article as a Markdown syntax tree. It holds no `html` node and no address but safe ones. */
export function buildMdast(article: Article, options: HeadingOptions, losses: LossLog): Root {
  const story = createStory(article, losses, options.include);
  const state: MdastState = {
    ...createScene(article, story, options, losses),
    headingOffset: options.headingOffset ?? 0,
    firstDepth: story.headline === '' ? 1 : 2,
    line: 'paragraph',
    marks: [],
    blocks: (blocks, pointer, inner) => convertBlocks(blockHandlers, blocks, pointer, inner).flat(),
  };
  const children = [...headerNodes(story, state), ...bodyNodes(story, state)];
  reportUnplacedMedia(article, losses);
  return { type: 'root', children };
}

function headerNodes(story: Story, state: MdastState): readonly BlockContent[] {
  return [
    ...paragraphOf([text(story.kicker)]),
    ...headingOf(1, [text(story.headline)]),
    ...story.standfirst.flatMap((paragraph) => paragraphOf([text(paragraph)])),
    ...paragraphOf([text(story.byline), { type: 'break' }, text(datesLine(story, state.labels))]),
  ];
}

function bodyNodes(story: Story, state: MdastState): readonly BlockContent[] {
  const { leadMediaId, dateline, body, corrections } = story;
  return [
    ...(leadMediaId === undefined ? [] : figureNodes(leadMediaId, '/leadMediaId', state)),
    ...(dateline?.paragraph === undefined ? paragraphOf([text(dateline?.text ?? '')]) : []),
    ...state.blocks(body, '/body', state),
    ...corrections.flatMap(({ block, pointer }) => blockHandlers.correction(block, pointer, state)),
  ];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
