import type { Block } from '@broadsheet/core/model';
import type { Scene } from '../walk/scene.ts';

/** What the handlers of plain text are told. */
export interface TextState extends Scene {
  /** Columns that are left for a line; `Infinity` when lines are not wrapped. */
  readonly width: number;
  /** Whether the address of a link is written. */
  readonly writesAddresses: boolean;
  /** Whether captions are written. */
  readonly writesCaptions: boolean;
  /** Writes nested blocks, each as one text. */
  readonly blocks: (blocks: readonly Block[], pointer: string, state: TextState) => readonly string[];
}

/** Lines are never narrower than this, however deep they are indented. */
export const MINIMUM_WIDTH = 20;

/** The state inside an indented block. */
export function indented(state: TextState, columns: number): TextState {
  return { ...state, width: Math.max(state.width - columns, MINIMUM_WIDTH) };
}
