import { inlineText, type Credit, type Inline, type Media, type SourceType } from '@broadsheet/core/model';
import { pictureKey } from '../candidates/media/picture-key.ts';
import { remember } from '../candidates/remember.ts';
import { widestFirst } from '../candidates/media/widest-first.ts';
import { joinInlines } from './join-inlines.ts';

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
   * further files, unless another caption or credit is printed under it this time.
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
      const isShownBefore = known !== undefined && !isOther(known, description);
      return put(isShownBefore ? known : undefined, bare, keys, description);
    },
    describe: (id, description) => {
      const known = media.get(id);
      if (known !== undefined) media.set(id, describeMedium(known, description));
    },
    addLead: (bare, description) => {
      const keys = bare.renditions.map(({ url }) => keyOf(url));
      const known = find(keys) ?? [...media.values()].find((shown, index) => isLead(shown, index, description));
      return put(known, bare, keys, known === undefined ? description : unprinted(known, description));
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

/** A known medium with what else is printed under it. */
function describeMedium(known: Media, description: MediaDescription): Media {
  const sourceType = known.sourceType ?? description.sourceType;
  return {
    ...known,
    caption: isSameCaption(known, description) ? known.caption : joinInlines([known.caption, description.caption]),
    credits: [...known.credits, ...newCredits(known, description)],
    ...(sourceType === undefined ? {} : { sourceType }),
  };
}

/** What metadata say of a medium beyond what is printed under it; its alternative text is no caption. */
function unprinted(known: Media, description: MediaDescription): MediaDescription {
  const isCaptioned = known.caption.length > 0 || known.alt === inlineText(description.caption);
  return {
    ...description,
    ...(isCaptioned ? { caption: [] } : {}),
    ...(known.credits.length > 0 ? { credits: [] } : {}),
  };
}

/** Whether something else is printed under a medium than was printed under it before. */
function isOther(known: Media, description: MediaDescription): boolean {
  const isCaptioned = known.caption.length > 0 && description.caption.length > 0;
  if (isCaptioned) return !isSameCaption(known, description);
  return known.credits.length > 0 && newCredits(known, description).length > 0;
}

function newCredits({ credits }: Media, description: MediaDescription): readonly Credit[] {
  return description.credits.filter(({ name }) => !credits.some((credit) => credit.name === name));
}

/** Whether a medium is the one that a description tells of: by its caption, or as a first picture without any file. */
function isLead(known: Media, index: number, description: MediaDescription): boolean {
  return isSameCaption(known, description) || (index === 0 && known.renditions.length === 0);
}

function isSameCaption(known: Media, { caption }: MediaDescription): boolean {
  return caption.length > 0 && inlineText(known.caption) === inlineText(caption);
}
