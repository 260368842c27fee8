import type { StoryInline } from '../inline.ts';
import type { Site } from '../site.ts';
import { absolute } from '../site.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';

/** Writes running text as HTML; links become absolute. */
export function inlineMarkup(site: Site, children: readonly StoryInline[]): Markup {
  return markup`${children.map((child) => inlineElement(site, child))}`;
}

function inlineElement(site: Site, inline: StoryInline): Markup {
  if (typeof inline === 'string') return markup`${inline}`;
  switch (inline.type) {
    case 'emphasis':
      return markup`<em>${inlineMarkup(site, inline.children)}</em>`;
    case 'strong':
      return markup`<strong>${inlineMarkup(site, inline.children)}</strong>`;
    case 'sub':
      return markup`<sub>${inline.text}</sub>`;
    case 'sup':
      return markup`<sup>${inline.text}</sup>`;
    case 'link':
      return markup`<a href="${absolute(site, inline.href)}">${inlineMarkup(site, inline.children)}</a>`;
  }
}
