import { inlineText, type Credit, type Inline, type Media, type SourceType } from '@broadsheet/core/model';
import { pictureKey } from '../candidates/media/picture-key.ts';
import { widestFirst } from '../candidates/media/widest-first.ts';

/** A medium before its caption and credits are known. */
export type BareMedia = Omit<Media, 'id' | 'caption' | 'credits'>;

/** What is printed under a medium. */
export interface MediaDescription {
  readonly caption: readonly Inline[];
  readonly credits: readonly Credit[];
  readonly sourceType?: SourceType;
}

/** The media of one article, in order of appearance. */
export interface MediaRegistry {
  /**
   * Adds a medium and gives its id; one that is there already, by any of its addresses or by its caption, keeps its id
   * and gets the further files. One that the page shows by script has a caption and no address: it is the next.
   */
  readonly add: (media: BareMedia, caption?: string) => string;
  /** Adds what is printed under a medium to what is known of it. */
  readonly describe: (id: string, description: MediaDescription) => void;
  /** The medium with this id. */
  readonly get: (id: string) => Media | undefined;
  /** All media. */
  readonly all: () => readonly Media[];
}

/** Makes an empty registry; ids are `m1`, `m2`, … */
export function createMediaRegistry(): MediaRegistry {
  const media = new Map<string, Media>();
  const idByAddress = new Map<string, string>();
  return {
    add: (bare, caption = '') => {
      const addresses = bare.renditions.map((rendition) => pictureKey(rendition.url));
      const known =
        addresses.map((address) => idByAddress.get(address)).find((id) => id !== undefined) ??
        [...media.values()].find((other) => isSameByCaption(other, caption))?.id;
      const id = known ?? `m${media.size + 1}`;
      for (const address of addresses) idByAddress.set(address, id);
      const before = media.get(id);
      if (before === undefined) media.set(id, { ...bare, id, caption: [], credits: [] });
      else media.set(id, { ...bare, ...before, renditions: widestFirst([...before.renditions, ...bare.renditions]) });
      return id;
    },
    describe: (id, description) => {
      const known = media.get(id);
      if (known === undefined) return;
      const sourceType = known.sourceType ?? description.sourceType;
      media.set(id, {
        ...known,
        caption: known.caption.length > 0 ? known.caption : description.caption,
        credits: known.credits.length > 0 ? known.credits : description.credits,
        ...(sourceType === undefined ? {} : { sourceType }),
      });
    },
    get: (id) => media.get(id),
    all: () => [...media.values()],
  };
}

function isSameByCaption(media: Media, caption: string): boolean {
  return caption !== '' && inlineText(media.caption) === caption;
}
