import type { Article } from '@broadsheet/core/model';
import type { Element, ElementContent, Root } from 'hast';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { element, text } from '../hast/element.ts';
import type { HeldProperties } from '../losses/holding.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { breakLines } from './break-lines.ts';

/** The properties of an article that the head of a page holds. */
export const heldByHead = { canonicalUrl: true, description: true } as const satisfies HeldProperties;

/** A whole page around the article. */
export function documentAround(articleElement: Element, article: Article, losses: LossLog): Root {
  const { lang, dir } = articleElement.properties;
  const html = element('html', { lang, dir }, [
    element('head', {}, headNodes(article, losses)),
    element('body', {}, [articleElement]),
  ]);
  return { type: 'root', children: [{ type: 'doctype' }, text('\n'), breakLines(html), text('\n')] };
}

function headNodes(article: Article, losses: LossLog): readonly ElementContent[] {
  return [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, [text(cleanText(article.headline, '/headline', losses))]),
    ...descriptionNodes(article, losses),
    ...canonicalNodes(article, losses),
  ];
}

function descriptionNodes({ description }: Article, losses: LossLog): readonly ElementContent[] {
  return description === undefined
    ? []
    : [element('meta', { name: 'description', content: cleanText(description, '/description', losses) })];
}

function canonicalNodes({ canonicalUrl }: Article, losses: LossLog): readonly ElementContent[] {
  const href = readFileAddress(canonicalUrl, '/canonicalUrl', losses);
  return href === undefined ? [] : [element('link', { rel: ['canonical'], href })];
}
