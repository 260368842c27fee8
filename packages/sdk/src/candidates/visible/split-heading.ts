import type { Document } from '../../document/document.ts';
import { isText, textOf } from '../../document/read-node.ts';
import { foldSpace } from '../clean-text.ts';
import { nameKey } from '../name-key.ts';
import type { Heading } from './headings.ts';

/** Whether a heading is one run of text, so that it reads the same laid out and written down. */
export function isOneText(document: Document, { node }: Heading): boolean {
  return textsOf(document, node).length === 1;
}

/** Longest topic before a headline, in characters. */
const maxTopicCharacters = 80;
/** A headline is at least so many letters and digits; what is shorter ends many headings by chance. */
const minHeadlineLetters = 12;

/** What a heading shows in an element of its own before a headline that ends it: the topic or the series. */
export function topicBefore(document: Document, { node, key }: Heading, headlineKey: string): string | undefined {
  if (headlineKey.length < minHeadlineLetters || key.length <= headlineKey.length || !key.endsWith(headlineKey))
    return undefined;
  const texts = textsOf(document, node);
  for (let first = 1; first < texts.length; first++) {
    if (nameKey(texts.slice(first).join(' ')) !== headlineKey) continue;
    const topic = texts
      .slice(0, first)
      .join(' ')
      .replace(/(?<![\s:|–—-])[\s:|–—-]+$/u, '');
    return topic === '' || topic.length > maxTopicCharacters ? undefined : topic;
  }
  return undefined;
}

function textsOf(document: Document, node: number): readonly string[] {
  const texts: string[] = [];
  const end = document.end[node] ?? 0;
  for (let at = node + 1; at < end; at++) {
    const text = isText(document, at) ? foldSpace(textOf(document, at)) : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}
