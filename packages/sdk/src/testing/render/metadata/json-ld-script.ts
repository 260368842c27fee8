import type { Site } from '../../site.ts';
import type { Story } from '../../story.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import { jsonLdArticle } from './json-ld-article.ts';
import { jsonLdGraph } from './json-ld-graph.ts';

/** Writes the description of a story as a script element: one article, or a graph of things that refer to each other. */
export function jsonLdScript(story: Story, site: Site): Markup {
  const isGraph = story.presentation.metadata === 'graph';
  const value = isGraph ? jsonLdGraph(story, site) : jsonLdArticle(story, site);
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return markup`<script type="application/ld+json"${isGraph && markup` class="search-schema-graph"`}>${trusted(json)}</script>\n`;
}
