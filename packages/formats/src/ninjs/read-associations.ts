import type { Credit, Inline, Media, MediaKind, Rendition } from '@broadsheet/core/model';
import { validWebAddress } from '../addresses/valid-address.ts';
import { parseHtml } from '../html-reading/parse-html.ts';
import { readLine } from '../html-reading/read-line.ts';
import { tidyLine } from '../html-reading/tidy-line.ts';
import { toCreditRole } from '../reading/model-words.ts';
import type { NinjsInput } from './ninjs-input.ts';

type Association = NinjsInput['associations'][number];

/** The kind of medium that each type of item is; items of other types are stories that go with this one. */
const kindOfType: ReadonlyMap<string | undefined, MediaKind> = new Map([
  ['picture', 'image'],
  ['graphic', 'graphic'],
  ['video', 'video'],
  ['audio', 'audio'],
] satisfies readonly (readonly [string, MediaKind])[]);

/** The media among the items that go with the story. */
export function readAssociations(associations: readonly Association[]): readonly Media[] {
  const seen = new Set<string>();
  return associations.flatMap((association, index) => {
    const kind = kindOfType.get(association.type);
    const id = idOf(association, index);
    if (kind === undefined || seen.has(id)) {
      return [];
    }
    seen.add(id);
    return [mediumOf(association, kind, id)];
  });
}

/** The id of the medium that leads the story. */
export function leadIdOf(associations: readonly Association[]): string | undefined {
  const index = associations.findIndex(({ rel, type }) => rel === 'lead' && kindOfType.has(type));
  const lead = associations[index];
  return lead === undefined ? undefined : idOf(lead, index);
}

function idOf({ name, uri }: Association, index: number): string {
  return name ?? uri ?? `m${index + 1}`;
}

function mediumOf(association: Association, kind: MediaKind, id: string): Media {
  const { descriptions, renditions } = association;
  const alt = descriptions.find(({ role }) => role === 'alt')?.value;
  const caption =
    descriptions.find(({ role }) => role === 'caption') ?? descriptions.find(({ role }) => role !== 'alt');
  const posterUrl = validWebAddress(renditions.find(({ name }) => name === 'poster')?.href);
  return {
    id,
    kind,
    renditions: renditions.filter(({ name }) => name !== 'poster').flatMap(readRendition),
    ...(alt === undefined ? {} : { alt }),
    caption: caption === undefined ? [] : readCaption(caption),
    credits: readCredits(association),
    ...(posterUrl === undefined ? {} : { posterUrl }),
  };
}

function readCaption({ contentType, value }: Association['descriptions'][number]): readonly Inline[] {
  const isHtml = /html/i.test(contentType ?? '');
  return isHtml ? readLine(parseHtml(value) ?? []) : tidyLine([{ type: 'text', value }]);
}

function readCredits({ by, infoSources }: Association): readonly Credit[] {
  if (infoSources.length === 0) {
    return by === undefined ? [] : [{ name: by, role: 'credit', raw: by }];
  }
  return infoSources.map(({ name, role }) => ({ name, role: toCreditRole(role) ?? 'credit', raw: by ?? name }));
}

function readRendition(file: Association['renditions'][number]): readonly Rendition[] {
  const url = validWebAddress(file.href);
  const { contentType = '', duration = -1 } = file;
  return url === undefined
    ? []
    : [
        {
          url,
          ...wholeNumber('width', file.width, 1),
          ...wholeNumber('height', file.height, 1),
          ...(/^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? { mimeType: contentType } : {}),
          ...wholeNumber('sizeBytes', file.sizeInBytes, 0),
          ...(duration >= 0 ? { durationSeconds: duration } : {}),
        },
      ];
}

function wholeNumber(
  name: 'width' | 'height' | 'sizeBytes',
  value: number | undefined,
  minimum: number,
): Partial<Rendition> {
  return value !== undefined && Number.isSafeInteger(value) && value >= minimum ? { [name]: value } : {};
}
