import type { Media } from '@broadsheet/core/model';
import { safeFileAddress } from '../addresses/safe-address.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import { isPicture } from '../media/is-picture.ts';
import type { JsonFeedAttachment } from './json-feed-item.ts';

/** An attachment, and where its file stands in the article. */
interface PlacedAttachment {
  readonly attachment: JsonFeedAttachment;
  readonly pointer: string;
}

/** The files of videos and sounds whose media type is known, without which a feed holds no attachment. */
export function attachmentsOf(media: readonly Media[]): readonly PlacedAttachment[] {
  return media.flatMap((medium, index) =>
    isPicture(medium)
      ? []
      : medium.renditions.flatMap((file, place) => {
          const url = safeFileAddress(file.url);
          const { mimeType, sizeBytes, durationSeconds } = file;
          if (url === undefined || mimeType === undefined) {
            return [];
          }
          const attachment = withoutEmpty<JsonFeedAttachment>({
            url,
            mime_type: mimeType,
            size_in_bytes: sizeBytes,
            duration_in_seconds: durationSeconds,
          });
          return [{ attachment, pointer: `/media/${index}/renditions/${place}` }];
        }),
  );
}
