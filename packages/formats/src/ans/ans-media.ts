import type { Media, Rendition } from '@broadsheet/core/model';
import { safeFileAddress } from '../addresses/safe-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { lineHtml } from '../hast/line-html.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LossLog } from '../losses/loss-log.ts';
import { isPicture } from '../media/is-picture.ts';
import type { MediaEntry } from '../media/media-registry.ts';
import { reportMediaDetails } from '../media/report-media-details.ts';
import {
  type AnsAuthor,
  type AnsCredits,
  type AnsDistributor,
  type AnsImage,
  type AnsPlayable,
  ansVersion,
  type AnsStream,
} from './ans.ts';

/** What is written of a file of a picture, and of one that is played. */
const imageDetails: readonly (keyof Rendition)[] = ['width', 'height'];
const streamDetails: readonly (keyof Rendition)[] = ['width', 'height', 'mimeType', 'sizeBytes'];

/** A medium as ANS has it; nothing where it has no file, without which ANS holds none. */
export function ansMedium({ medium, pointer }: MediaEntry, losses: LossLog): AnsImage | AnsPlayable | undefined {
  const files = medium.renditions.filter(({ url }) => safeFileAddress(url) !== undefined);
  const [first] = files;
  if (first === undefined) {
    losses.report(pointer, 'media', 'ANS holds no medium without a file.');
    return undefined;
  }
  return isPicture(medium)
    ? imageOf(medium, first, pointer, losses)
    : playableOf(medium, files, first, pointer, losses);
}

function imageOf(medium: Media, file: Rendition, pointer: string, losses: LossLog): AnsImage {
  report(medium, pointer, { files: 1, alt: true, poster: false, fileDetails: imageDetails }, losses);
  return withoutEmpty<AnsImage>({
    type: 'image',
    version: ansVersion,
    url: safeFileAddress(file.url) ?? '',
    width: file.width,
    height: file.height,
    caption: lineHtml(medium.caption, `${pointer}/caption`, losses),
    alt_text: cleanText(medium.alt ?? '', `${pointer}/alt`, losses),
    image_type: medium.kind === 'graphic' ? 'graphic' : undefined,
    ...creditsOf(medium, pointer, losses),
  });
}

function playableOf(
  medium: Media,
  files: readonly Rendition[],
  first: Rendition,
  pointer: string,
  losses: LossLog,
): AnsPlayable {
  const isVideo = medium.kind === 'video';
  const poster = isVideo ? safeFileAddress(medium.posterUrl ?? '') : undefined;
  const fileDetails = isVideo ? [...streamDetails, 'durationSeconds' as const] : streamDetails;
  report(medium, pointer, { files: files.length, alt: false, poster: poster !== undefined, fileDetails }, losses);
  const caption = lineHtml(medium.caption, `${pointer}/caption`, losses);
  const { durationSeconds } = first;
  if (files.some((file) => file.durationSeconds !== durationSeconds)) {
    losses.report(`${pointer}/renditions`, 'media', 'ANS holds one duration for all files of a video.');
  }
  return withoutEmpty<AnsPlayable>({
    type: isVideo ? 'video' : 'audio',
    version: ansVersion,
    streams: files.map(streamOf),
    description: caption === '' ? undefined : { basic: caption },
    duration: isVideo && durationSeconds !== undefined ? durationSeconds * 1000 : undefined,
    promo_image: poster === undefined ? undefined : { type: 'image', version: ansVersion, url: poster },
    ...creditsOf(medium, pointer, losses),
  });
}

function streamOf({ url, width, height, sizeBytes, mimeType }: Rendition): AnsStream {
  return withoutEmpty<AnsStream>({
    url: safeFileAddress(url) ?? '',
    width,
    height,
    filesize: sizeBytes,
    stream_type: mimeType?.split('/').at(-1),
  });
}

/** Reports what ANS does not hold. It does hold graphics, roles and classes of sources, which other formats do not. */
function report(
  medium: Media,
  pointer: string,
  written: Parameters<typeof reportMediaDetails>[1],
  losses: LossLog,
): void {
  const { sourceType: _sourceType, ...rest } = medium;
  const credits = medium.credits.map((credit) => ({ ...credit, role: 'credit' as const }));
  const kind = medium.kind === 'graphic' ? 'image' : medium.kind;
  reportMediaDetails({ medium: { ...rest, kind, credits }, pointer }, written, losses);
}

/** Those credited by what they did, photographers as the authors of their pictures; and the class of the source. */
function creditsOf(
  { credits, sourceType }: Media,
  pointer: string,
  losses: LossLog,
): { readonly credits: AnsCredits | undefined; readonly distributor: AnsDistributor | undefined } {
  const byRole = new Map<string, AnsAuthor[]>();
  for (const [index, { name, role }] of credits.entries()) {
    const key = role === 'photographer' ? 'by' : role;
    const author: AnsAuthor = { type: 'author', name: cleanText(name, `${pointer}/credits/${index}/name`, losses) };
    byRole.set(key, [...(byRole.get(key) ?? []), author]);
  }
  return {
    credits: byRole.size === 0 ? undefined : Object.fromEntries(byRole),
    distributor: sourceType === undefined ? undefined : { category: sourceType, mode: 'custom' },
  };
}
