import { inlineText, type Block } from '@broadsheet/core/model';
import { correctionKind } from '../candidates/language/correction-kind.ts';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { LiveEntry } from '../candidates/live/find-updates.ts';
import type { EmbedCandidate, StoryObject } from '../candidates/media/media-candidate.ts';
import { tagName } from '../document/read-node.ts';
import { type Assembly, inlinesOf } from './assembly.ts';
import { bodyLabels } from './body-labels.ts';
import { closeFrame, mediaBlock } from './close-frame.ts';
import { describeMedia } from './describe-media.ts';
import { openFrame, type Frame } from './frame.ts';
import { linkOf } from './link-of.ts';
import { createShapeReader, type ShapeReader } from './story-shapes.ts';

/** Where the assembly of a body has got to. */
interface State {
  readonly assembly: Assembly;
  /** Open frames, the outermost first; never empty. */
  readonly frames: [Frame, ...Frame[]];
  readonly shapes: ShapeReader;
  /** Posts whose words follow. */
  readonly embeds: Map<number, EmbedCandidate>;
  /** Lines that were found to belong to a picture. */
  readonly owned: ReadonlySet<LabelledBlock>;
  /** Entries of the live blog by their elements. */
  readonly updates: ReadonlyMap<number, LiveEntry>;
  /** The element around the last block, and the structure around that. */
  last: { readonly parent: number; readonly path: readonly number[] };
  /** The medium shown outside of any figure, and the captions beside it, since the last block of words. */
  bare: { readonly mediaId?: string; readonly captions: readonly LabelledBlock[] };
}

/**
 * Puts the body together: the blocks labelled as story and the objects between them, in document order, each inside
 * the lists, quotations, tables and figures that stand around it in the document.
 */
export function assembleBody(assembly: Assembly): readonly Block[] {
  const { document, blocks, objects, updates } = assembly.candidates;
  const state: State = {
    assembly,
    frames: [openFrame({ node: -1, shape: 'story' })],
    shapes: createShapeReader(document),
    embeds: new Map(),
    owned: new Set(objects.flatMap((object) => (object.type === 'media' ? (object.lines ?? []) : []))),
    updates: new Map(updates.map((entry) => [entry.node, entry])),
    last: { parent: -1, path: [] },
    bare: { captions: [] },
  };
  const texts = blocks.filter((block) => bodyLabels.has(block.label) && !state.owned.has(block));
  let next = 0;
  for (const block of texts) {
    for (let object = objects[next]; object !== undefined && object.node < block.first; object = objects[++next])
      addObject(state, object, block);
    addText(state, block);
  }
  for (; next < objects.length; next++) addObject(state, objects[next], undefined);
  settleBare(state, enter(state, []));
  return trimDividers(state.frames[0].blocks);
}

/** Closes and opens frames until those around `path` are open; gives the innermost. */
function enter(state: State, path: readonly number[]): Frame {
  const { frames, assembly } = state;
  let shared = 1;
  while (shared < frames.length && path.includes(frames[shared]?.node ?? -1)) shared++;
  while (frames.length > shared) {
    const frame = frames.pop();
    const outer = frames.at(-1);
    if (frame !== undefined && outer !== undefined) closeFrame(assembly, frame, outer);
  }
  for (const node of path) {
    if (frames.some((frame) => frame.node === node)) continue;
    const opened = openAt(state, node);
    if (opened !== undefined) frames.push(opened);
  }
  return frames.at(-1) ?? frames[0];
}

/** Lists in quotations in lists that are kept apart; what is nested deeper becomes part of the innermost. */
const maxFrames = 40;

/** The frame that an element opens, inside those that are open already. */
function openAt(state: State, node: number): Frame | undefined {
  if (state.frames.length > maxFrames) return undefined;
  const embed = state.embeds.get(node);
  if (embed !== undefined) return openFrame({ node, shape: 'embed', embed });
  const update = state.updates.get(node);
  if (update !== undefined) return openFrame({ node, shape: 'liveUpdate', update });
  const shape = state.shapes.shapeOf(node, state.frames.at(-1)?.shape);
  return shape === undefined ? undefined : openFrame({ node, shape });
}

/** Those among a node and its ancestors that may open a frame, from the outermost on. Blocks mostly stand beside each other. */
function pathTo(state: State, node: number): readonly number[] {
  const parent = state.assembly.candidates.document.parent[node] ?? 0;
  if (parent !== state.last.parent) state.last = { parent, path: pathAround(state, parent) };
  return mayOpen(state, node) ? [...state.last.path, node] : state.last.path;
}

function pathAround(state: State, node: number): readonly number[] {
  const { parent } = state.assembly.candidates.document;
  const path: number[] = [];
  for (let at = node; at > 0; at = parent[at] ?? 0) if (mayOpen(state, at)) path.push(at);
  return path.toReversed();
}

function mayOpen({ shapes, embeds, updates }: State, node: number): boolean {
  return shapes.mayShape(node) || embeds.has(node) || updates.has(node);
}

function addText(state: State, block: LabelledBlock): void {
  const frame = enter(state, pathTo(state, block.container));
  if (block.label === 'caption' || block.label === 'credit') addCaption(state, frame, block);
  else if ((frame.shape === 'quote' || frame.shape === 'pullquote') && isAttribution(state, frame, block))
    frame.captions.push(block);
  // A frame of code takes its text as a whole.
  else if (frame.shape !== 'code') addBlock(state, frame, block);
}

function addCaption(state: State, frame: Frame, block: LabelledBlock): void {
  const holder = state.frames.findLast((open) => open.shape === 'figure' || open.shape === 'table') ?? frame;
  if (holder.shape === 'figure' || holder.shape === 'table') holder.captions.push(block);
  else state.bare = { ...state.bare, captions: [...state.bare.captions, block] };
}

/**
 * Gives the captions outside of any figure to the medium beside them. Captions whose picture the source lost, as a
 * text scrape does, still tell of a picture.
 */
function settleBare(state: State, frame: Frame): void {
  const { mediaId, captions } = state.bare;
  state.bare = { captions: [] };
  if (captions.length > 0)
    state.assembly.media.describe(mediaId ?? addLostPicture(state, frame), describeMedia(state.assembly, captions));
}

function addLostPicture({ assembly }: State, frame: Frame): string {
  const id = assembly.media.add({ kind: 'image', renditions: [] });
  frame.blocks.push(mediaBlock(assembly, id));
  return id;
}

function addBlock(state: State, frame: Frame, block: LabelledBlock): void {
  const { assembly } = state;
  const children = inlinesOf(assembly, block);
  if (children.length === 0) return;
  settleBare(state, frame);
  const name = tagName(assembly.candidates.document, block.container);
  const idOf = (type: string): string => assembly.ids.idFor(type, inlineText(children));
  const depth = headingDepths[name];
  if (block.label === 'relatedLink') {
    const url = linkOf(children);
    frame.blocks.push({
      type: 'relatedLink',
      id: idOf('relatedLink'),
      ...(url === undefined ? {} : { url }),
      children,
    });
  } else if (block.label === 'correction') {
    frame.blocks.push({
      type: 'correction',
      id: idOf('correction'),
      kind: correctionKind(inlineText(children)) ?? 'correction',
      children,
    });
  } else if (depth !== undefined) {
    frame.blocks.push({ type: 'heading', id: idOf('heading'), depth, children });
  } else {
    frame.blocks.push({ type: 'paragraph', id: idOf('paragraph'), children });
  }
}

const headingDepths: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | 6>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** Whether a line of a quotation names who is quoted: it stands in `cite`, `footer` or `figcaption`. */
function isAttribution(state: State, frame: Frame, block: LabelledBlock): boolean {
  const { document } = state.assembly.candidates;
  for (let node = document.parent[block.first] ?? 0; node > frame.node; node = document.parent[node] ?? 0) {
    if (['cite', 'footer', 'figcaption'].includes(tagName(document, node))) return true;
  }
  return false;
}

function addObject(state: State, object: StoryObject | undefined, before: LabelledBlock | undefined): void {
  if (object === undefined) return;
  const { assembly } = state;
  const end = assembly.candidates.document.end[object.node] ?? 0;
  if (object.type === 'embed' && before !== undefined && before.first < end) {
    state.embeds.set(object.node, object);
    state.last = { parent: -1, path: [] };
    return;
  }
  const frame = enter(state, pathTo(state, assembly.candidates.document.parent[object.node] ?? 0));
  if (object.type === 'media') {
    const description = describeMedia(assembly, object.lines ?? [], object.title);
    addMedia(state, frame, assembly.media.add(object.media, description));
  } else if (object.type === 'divider') frame.blocks.push({ type: 'divider', id: assembly.ids.idFor('divider', '') });
  else {
    const { node: _, ...embed } = object;
    frame.blocks.push({ ...embed, id: assembly.ids.idFor('embed', object.url ?? ''), children: [] });
  }
}

function addMedia(state: State, frame: Frame, id: string): void {
  const figure = state.frames.findLast((open) => open.shape === 'figure');
  if (figure !== undefined) {
    figure.mediaIds.push(id);
    return;
  }
  if (state.bare.mediaId !== undefined) settleBare(state, frame);
  frame.blocks.push(mediaBlock(state.assembly, id));
  state.bare = { ...state.bare, mediaId: id };
}

/** Dividers part; at an end, or beside another one, they part nothing. */
function trimDividers(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter(
    (block, index) => block.type !== 'divider' || (index > 0 && blocks[index - 1]?.type !== 'divider'),
  );
  return kept.at(-1)?.type === 'divider' ? kept.slice(0, -1) : kept;
}
