import type { Picture } from '../picture.ts';
import type { Site } from '../site.ts';
import { absolute } from '../site.ts';
import { picturePath, scaledSize, storyPictureWidth } from '../story-path.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';

/** Widths in pixels a picture is offered in, below its own. */
const pictureWidths = [300, 768, 1024, 1536] as const;

/** Writes an image element with its sizes. */
export function imageElement(site: Site, picture: Picture, className: string): Markup {
  const size = scaledSize(picture, storyPictureWidth);
  const source = absolute(site, picturePath(picture, storyPictureWidth));
  const widths = markup`srcset="${sourceSet(site, picture)}" sizes="(max-width: 1024px) 100vw, 1024px"`;
  return markup`<img decoding="async" width="${size.width}" height="${size.height}" src="${source}" alt="${picture.alt}"
class="${className}" ${widths}>`;
}

/** Writes the `srcset` of a picture: each size with its width, the original last. */
export function sourceSet(site: Site, picture: Picture): string {
  const widths = [...pictureWidths.filter((width) => width < picture.width), picture.width];
  return widths.map((width) => `${absolute(site, picturePath(picture, width))} ${width}w`).join(', ');
}
