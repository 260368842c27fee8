import type { Block } from '@broadsheet/core/model';
import type { Scene } from '../walk/scene.ts';
import type { LineKind, PortableTextNode } from './portable-text.ts';

/** What the handlers of Portable Text are told. */
export interface PortableTextState extends Scene {
  /** What a paragraph becomes at this place: a line of text, a line of a quotation, or an item of a list. */
  readonly line: LineKind;
  /** Builds nested blocks. */
  readonly blocks: (blocks: readonly Block[], pointer: string, state: PortableTextState) => readonly PortableTextNode[];
}
