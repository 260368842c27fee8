import type { Article, Block } from '@broadsheet/core/model';
import { plainText } from '../walk/flatten.ts';

/**
 * The paragraphs of the standfirst; none when the story opens with the same words, since then the lead paragraph
 * serves as standfirst.
 */
export function standfirstOf(article: Article, body: readonly Block[]): readonly string[] {
  const paragraphs = (article.standfirst ?? '').split(/\n\s*\n/).map((text) => text.replace(/\s+/g, ' ').trim());
  return opensWith(body, paragraphs) ? [] : paragraphs;
}

function opensWith(body: readonly Block[], paragraphs: readonly string[]): boolean {
  const opening = body.filter((block) => block.type === 'paragraph').slice(0, paragraphs.length);
  const texts = opening.map((block) => plainText(block.children));
  return paragraphs.every((paragraph, index) => paragraph === texts[index]);
}
