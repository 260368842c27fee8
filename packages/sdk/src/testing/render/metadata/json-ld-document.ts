import type { Site } from '../../site.ts';
import { blocksOf } from '../../story-blocks.ts';
import { blockLines } from '../../story-text.ts';
import type { Story } from '../../story.ts';
import type { JsonObject } from '../json-value.ts';
import { jsonLdArticle } from './json-ld-article.ts';

/** Describes a story with its whole text, as an interface for programs answers it. */
export function jsonLdDocument(story: Story, site: Site): JsonObject {
  const blocks = story.live === undefined ? blocksOf(story) : story.blocks;
  const first = blocks.findIndex((block) => block.type === 'paragraph');
  const lines = blocks.flatMap((block, index) =>
    index === first && story.dateline !== undefined
      ? [`${story.dateline} ${blockLines(block).join('')}`]
      : blockLines(block),
  );
  return { ...jsonLdArticle(story, site), articleBody: lines.join('\n\n') };
}
