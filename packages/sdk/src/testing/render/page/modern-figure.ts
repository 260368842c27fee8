import type { Picture } from '../../picture.ts';
import type { Site } from '../../site.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { imageElement, sourceSet } from '../picture-markup.ts';
import { hashedClass } from './hashed-class.ts';

/** Writes a picture in the modern template: caption and credit in elements of their own. */
export function modernFigure(site: Site, picture: Picture): Markup {
  const image = imageElement(site, picture, hashedClass('picture'));
  return markup`<figure class="${hashedClass('figure')}"><div><span class="${hashedClass('hidden')}">Image</span><picture>
<source type="image/svg+xml" srcset="${sourceSet(site, picture)}">${image}</picture></div>${figcaption(picture)}</figure>`;
}

function figcaption(picture: Picture): Markup | undefined {
  if (picture.caption === undefined && picture.credit === undefined) return undefined;
  const caption =
    picture.caption !== undefined && markup`<span class="${hashedClass('caption')}">${picture.caption}</span>`;
  return markup`<figcaption data-testid="caption">${caption}${credit(picture)}</figcaption>`;
}

function credit(picture: Picture): Markup | undefined {
  if (picture.credit === undefined) return undefined;
  const label = markup`<span class="${hashedClass('hidden')}">Credit...</span>`;
  return markup`<span class="${hashedClass('credit')}">${label}<span>${picture.credit.printed}</span></span>`;
}
