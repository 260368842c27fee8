import type { Picture } from './picture.ts';
import type { Story } from './story.ts';

/** Width in pixels a picture has inside a story. */
export const storyPictureWidth = 1024;

/** Path of a story's page: dated in the classic theme, section and number in the modern template. */
export function storyPath(story: Story): string {
  if (story.presentation.template === 'modern') return `/${story.section}/${story.slug}-${story.id}`;
  return `/${story.published.slice(0, 4)}/${story.published.slice(5, 7)}/${story.slug}/`;
}

/** The width and height in pixels of a picture scaled down to a width; never scaled up. */
export function scaledSize(picture: Picture, width: number): { readonly width: number; readonly height: number } {
  const scaledWidth = Math.min(width, picture.width);
  return { width: scaledWidth, height: Math.round((picture.height * scaledWidth) / picture.width) };
}

/** Path of a picture: the original, or scaled down to a width in pixels (`/media/11011-1024x683.svg`). */
export function picturePath(picture: Picture, width?: number): string {
  if (width === undefined || width >= picture.width) return `/media/${picture.id}.svg`;
  const size = scaledSize(picture, width);
  return `/media/${picture.id}-${size.width}x${size.height}.svg`;
}
