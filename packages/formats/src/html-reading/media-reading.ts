import type { Block, Media } from '@broadsheet/core/model';

/** The media found so far. */
export interface MediaReading {
  /** Every medium by its id, in order of appearance. */
  readonly media: ReadonlyMap<string, Media>;
  /** The block that shows a medium by its id, when there is such a medium. */
  readonly blockOf: (id: string | undefined) => Block | undefined;
  /** The block that shows a medium: one that is known by its file, or a new one. */
  readonly add: (medium: Omit<Media, 'id'>) => Block;
}

/** Starts with the media that stand beside the HTML. */
export function startMediaReading(known: readonly Media[]): MediaReading {
  const media = new Map(known.map((medium) => [medium.id, medium]));
  const idOfFile = new Map(known.flatMap(({ id, renditions }) => renditions.map(({ url }) => [url, id] as const)));
  const blockOf = (id = '') => {
    const medium = media.get(id);
    return medium === undefined ? undefined : mediaBlock(medium);
  };
  return {
    media,
    blockOf,
    add: (medium) => {
      const [{ url } = { url: '' }] = medium.renditions;
      const shown = blockOf(idOfFile.get(url));
      if (shown !== undefined) {
        return shown;
      }
      const added: Media = { id: newId(media), ...medium };
      media.set(added.id, added);
      idOfFile.set(url, added.id);
      return mediaBlock(added);
    },
  };
}

function mediaBlock({ id, kind }: Media): Block {
  return { type: kind === 'graphic' ? 'image' : kind, id: '', mediaId: id };
}

function newId(media: ReadonlyMap<string, Media>): string {
  let number = media.size + 1;
  while (media.has(`m${number}`)) {
    number += 1;
  }
  return `m${number}`;
}
