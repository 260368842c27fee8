import type { Picture } from '../../picture.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import { toLocalTime, toUtcTime } from '../../story-date.ts';
import { captionLine } from '../../story-pictures.ts';
import { picturePath, scaledSize } from '../../story-path.ts';
import type { Story } from '../../story.ts';
import type { JsonObject } from '../json-value.ts';
import { renderedParagraph } from './rendered.ts';

const sizes = { thumbnail: 150, medium: 300, medium_large: 768, large: 1024, full: Number.POSITIVE_INFINITY } as const;

/** Writes an attachment as `/wp/v2/media` gives it. */
export function wordpressMedia(picture: Picture, story: Story, site: Site): JsonObject {
  const address = absolute(site, picturePath(picture));
  return {
    id: picture.id,
    date: toLocalTime(story.published),
    date_gmt: toUtcTime(story.published),
    guid: { rendered: address },
    modified: toLocalTime(story.published),
    modified_gmt: toUtcTime(story.published),
    slug: `picture-${picture.id}`,
    status: 'inherit',
    type: 'attachment',
    link: absolute(site, `/?attachment_id=${picture.id}`),
    title: { rendered: `picture-${picture.id}` },
    author: story.byline.people[0]?.id ?? 1,
    featured_media: 0,
    comment_status: 'closed',
    ping_status: 'closed',
    template: '',
    meta: [],
    description: renderedParagraph(''),
    caption: renderedParagraph(captionLine(picture)),
    alt_text: picture.alt,
    media_type: 'image',
    mime_type: 'image/svg+xml',
    media_details: {
      width: picture.width,
      height: picture.height,
      file: `${picture.id}.svg`,
      sizes: mediaSizes(picture, site),
    },
    post: story.id,
    source_url: address,
    _links: {
      self: [{ href: absolute(site, `/wp-json/wp/v2/media/${picture.id}`) }],
      collection: [{ href: absolute(site, '/wp-json/wp/v2/media') }],
    },
  };
}

function mediaSizes(picture: Picture, site: Site): JsonObject {
  const offered = Object.entries(sizes).filter(([name, width]) => name === 'full' || width < picture.width);
  return Object.fromEntries(
    offered.map(([name, width]) => {
      const size = scaledSize(picture, width);
      const path = picturePath(picture, width);
      return [
        name,
        { file: path.slice('/media/'.length), ...size, mime_type: 'image/svg+xml', source_url: absolute(site, path) },
      ];
    }),
  );
}
