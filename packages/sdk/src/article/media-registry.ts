import { inlineText, type Credit, type Inline, type Media, type SourceType } from '@broadsheet/core/model';
import { pictureKey } from '../candidates/media/picture-key.ts';
import { remember } from '../candidates/remember.ts';
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
   * Adds a medium and gives its id. One that is there already, by any of its addresses, keeps its id and gets the
   * further files, unless another caption is printed under it this time.
   */
  readonly add: (media: BareMedia, description?: MediaDescription) => string;
  /** Adds what is printed under a medium to what is known of it. */
  readonly describe: (id: string, description: MediaDescription) => void;
  /**
   * Adds what metadata says of the medium that leads: to the one that the page shows, by an address or the caption, or
   * to a first picture that only a script brings. A stated caption that repeats the alternative text is none.
   */
  readonly addLead: (media: BareMedia, description: MediaDescription) => string;
  /** The medium with this id. */
  readonly get: (id: string) => Media | undefined;
  /** All media. */
  readonly all: () => readonly Media[];
}

/**
 * Makes a registry; ids are `m1`, `m2`, …
 *
 * @param present - Media that are there already, with such ids.
 */
export function createMediaRegistry(present: readonly Media[] = []): MediaRegistry {
  const media = new Map(present.map((medium) => [medium.id, medium]));
  const keyOf = remember(pictureKey);
  const idByKey = new Map<string, string>();
  for (const { id, renditions } of present)
    for (const key of renditions.map(({ url }) => keyOf(url))) if (!idByKey.has(key)) idByKey.set(key, id);
  const find = (keys: readonly string[]): Media | undefined => {
    const key = keys.find((one) => idByKey.has(one));
    return key === undefined ? undefined : media.get(idByKey.get(key) ?? '');
  };
  const put = (
    known: Media | undefined,
    bare: BareMedia,
    keys: readonly string[],
    description: MediaDescription,
  ): string => {
    const id = known?.id ?? `m${media.size + 1}`;
    for (const key of keys) if (!idByKey.has(key)) idByKey.set(key, id);
    media.set(id, known === undefined ? createMedia(id, bare, description) : mergeMedia(known, bare, description));
    return id;
  };
  return {
    add: (bare, description = nothingPrinted) => {
      const keys = bare.renditions.map(({ url }) => keyOf(url));
      const known = find(keys);
      const isOther = known !== undefined && isOtherCaption(known, description);
      return put(isOther ? undefined : known, bare, keys, description);
    },
    describe: (id, description) => {
      const known = media.get(id);
      if (known !== undefined) media.set(id, describeMedium(known, description));
    },
    addLead: (bare, description) => {
      const keys = bare.renditions.map(({ url }) => keyOf(url));
      const known = find(keys) ?? [...media.values()].find((shown, index) => isLead(shown, index, description));
      const isAlt = known?.alt !== undefined && known.alt === inlineText(description.caption);
      return put(known, bare, keys, isAlt ? { ...description, caption: [] } : description);
    },
    get: (id) => media.get(id),
    all: () => [...media.values()],
  };
}

const nothingPrinted: MediaDescription = { caption: [], credits: [] };

function createMedia(id: string, bare: BareMedia, { caption, credits, sourceType }: MediaDescription): Media {
  const media = { ...bare, id, renditions: widestFirst(bare.renditions), caption, credits };
  return bare.sourceType === undefined && sourceType !== undefined ? { ...media, sourceType } : media;
}

/** A known medium with what another place says of it; what was there first stays. */
function mergeMedia(known: Media, bare: BareMedia, description: MediaDescription): Media {
  const renditions = widestFirst([...known.renditions, ...bare.renditions]);
  return describeMedium({ ...bare, ...known, renditions }, description);
}

/** A known medium with what is printed under it; what was there first stays. */
function describeMedium(known: Media, description: MediaDescription): Media {
  const sourceType = known.sourceType ?? description.sourceType;
  return {
    ...known,
    caption: known.caption.length > 0 ? known.caption : description.caption,
    credits: known.credits.length > 0 ? known.credits : description.credits,
    ...(sourceType === undefined ? {} : { sourceType }),
  };
}

function isOtherCaption(known: Media, description: MediaDescription): boolean {
  const isPrinted = known.caption.length > 0 && description.caption.length > 0;
  return isPrinted && !isSameCaption(known, description);
}

/** Whether a medium is the one that a description tells of: by its caption, or as a first picture without any file. */
function isLead(known: Media, index: number, description: MediaDescription): boolean {
  return isSameCaption(known, description) || (index === 0 && known.renditions.length === 0);
}

function isSameCaption(known: Media, { caption }: MediaDescription): boolean {
  return caption.length > 0 && inlineText(known.caption) === inlineText(caption);
}
