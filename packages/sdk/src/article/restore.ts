import { computeStats, walkBlocks } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { Candidates } from '../candidates/candidates.ts';
import { findObjects } from '../candidates/media/find-objects.ts';
import { nearestElement } from '../document/nearest-element.ts';
import { tagSet } from '../document/tag.ts';
import { InputError } from '../errors/input-error.ts';
import type { Extraction } from '../extraction.ts';
import { accountFor, type Origin, originOf } from './account-for.ts';
import { assembleBody } from './assemble-body.ts';
import type { Assembly } from './assembly.ts';
import { createBlockIds } from './block-ids.ts';
import { createMediaRegistry } from './media-registry.ts';
import { type RemovedPart, standsBefore } from './removed.ts';

/**
 * Puts a removed part back at its place in the body, with its formatting and the pictures in it. All other blocks keep
 * their ids, all other removed parts theirs; a part that stood inside of a list or table comes behind it. Headline,
 * dates and the other fields stay as they are.
 *
 * @param extraction - What `extractArticle`, a client or `restore` itself gave; a copy does not hold its source any more.
 * @param removedId - The `id` of one of `extraction.removed`.
 * @returns A new extraction; the one passed stays as it is.
 * @throws {InputError} when the extraction is a copy, or has no removed part with that id.
 *
 * @example
 * ```ts
 * const biography = extraction.removed.find(({ reason }) => reason === 'author-biography');
 * const { article } = biography === undefined ? extraction : restore(extraction, biography.id);
 * ```
 */
export function restore(extraction: Extraction, removedId: string): Extraction {
  const origin = originOf(extraction);
  if (origin === undefined)
    throw new InputError(
      'extraction',
      'The extraction is a copy, which does not hold its source; pass the very object that extractArticle or a client gave.',
    );
  const parts = origin.parts();
  const index = parts.findIndex(({ id }) => id === removedId);
  const part = parts[index];
  if (part === undefined || origin.restored.has(removedId))
    throw new InputError(
      'removedId',
      `“${removedId}” is no id of a removed part; pass the id of one of extraction.removed.`,
    );
  const before = parts.slice(0, index).reduce((sum, { id }) => sum + (origin.restored.get(id) ?? 0), 0);
  return insert(origin, part, before + countBlocksBefore(origin, part));
}

function insert(origin: Origin, part: RemovedPart, place: number): Extraction {
  const { fields } = origin;
  const candidates = candidatesOf(origin.assembly.candidates, part);
  const assembly: Assembly = {
    ...beginAgain(origin.assembly, candidates),
    ids: createBlockIds(new Set([...walkBlocks(fields.body)].map(({ id }) => id))),
    media: createMediaRegistry(fields.media),
  };
  const restored = assembleBody(assembly);
  const body = fields.body.toSpliced(place, 0, ...restored);
  return accountFor({
    fields: { ...fields, body, media: assembly.media.all(), stats: computeStats(body, fields.inLanguage) },
    assembly: origin.assembly,
    parts: origin.parts,
    assembled: [...origin.assembled, ...candidates.blocks],
    restored: new Map([...origin.restored, [part.id, restored.length]]),
  });
}

/** How many blocks of the body as it was first assembled stand before a part: as many as the source up to it gives. */
function countBlocksBefore({ assembly }: Origin, part: RemovedPart): number {
  const { candidates } = assembly;
  if (candidates.page?.document === part.document && standsBefore(candidates.page, part)) return 0;
  const [{ first }] = part.blocks;
  const isBefore = (node: number): boolean => part.document !== candidates.document || node < first;
  const blocks = candidates.blocks.filter((block) => isBefore(block.first));
  const objects = candidates.objects.filter(({ node }) => isBefore(node));
  return assembleBody(beginAgain(assembly, { ...candidates, blocks, objects })).length;
}

function beginAgain(assembly: Assembly, candidates: Candidates): Assembly {
  return {
    ...assembly,
    candidates,
    ids: createBlockIds(),
    media: createMediaRegistry(),
    marked: { keyEventIds: [], pinnedIds: [] },
  };
}

/** What the body would be made from if there were nothing but a removed part. */
function candidatesOf(candidates: Candidates, { document, blocks }: RemovedPart): Candidates {
  const shown = new Set(document === candidates.document ? candidates.objects.map(({ node }) => node) : []);
  const range = { start: blocks[0].first, end: (blocks.at(-1) ?? blocks[0]).last + 1 };
  return {
    ...candidates,
    document,
    blocks: blocks.map((block): LabelledBlock => {
      const isCaption = nearestElement(document, block.container, captionTags) > 0;
      return { ...block, label: isCaption ? 'caption' : 'body' };
    }),
    objects: findObjects(document, range, (node) => shown.has(node), candidates.baseUrl),
    updates: [],
  };
}

const captionTags = tagSet('figcaption');
