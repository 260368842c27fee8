import type { Block, ListItem, TableCell, TableRow } from '@broadsheet/core/model';
import type { LabelledBlock } from '../candidates/blocks/labelled-block.ts';
import type { LiveEntry } from '../candidates/live/find-updates.ts';
import type { EmbedCandidate } from '../candidates/media/media-candidate.ts';
import type { Shape } from './story-shapes.ts';

/** An element with structure whose content is still being read. */
export interface Frame {
  /** The element. */
  readonly node: number;
  /** What it becomes; `story` is the outermost frame. */
  readonly shape: Shape | 'story' | 'embed';
  /** The embed it stands for, when it is one. */
  readonly embed?: EmbedCandidate;
  /** The entry of a live blog that it is, when it is one. */
  readonly update?: LiveEntry;
  readonly blocks: Block[];
  readonly items: ListItem[];
  readonly rows: TableRow[];
  readonly cells: TableCell[];
  /** Ids of the media found directly inside. */
  readonly mediaIds: string[];
  /** Lines about the frame as a whole: captions and credits of a figure, who is quoted in a quotation. */
  readonly captions: LabelledBlock[];
}

/** Opens a frame with nothing in it. */
export function openFrame(frame: Pick<Frame, 'node' | 'shape' | 'embed' | 'update'>): Frame {
  return { ...frame, blocks: [], items: [], rows: [], cells: [], mediaIds: [], captions: [] };
}
