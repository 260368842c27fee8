import type { Block } from '@broadsheet/core/model';
import type { Scene } from '../walk/scene.ts';

/** What the handlers of plain words are told. */
export interface WordsState extends Scene {
  /** Names the format in losses, such as `JSON-LD`. */
  readonly format: string;
  /** The words of nested blocks. */
  readonly blocks: (blocks: readonly Block[], pointer: string, state: WordsState) => readonly string[];
}
