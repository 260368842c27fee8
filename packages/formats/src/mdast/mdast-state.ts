import type { Block } from '@broadsheet/core/model';
import type { BlockContent } from 'mdast';
import type { HeadingLevels } from '../headings/heading-depth.ts';
import type { Scene } from '../walk/scene.ts';

/** What the handlers of mdast are told. */
export interface MdastState extends Scene, HeadingLevels {
  /** What the line stands in. Headings and cells cannot be broken into lines. */
  readonly line: 'paragraph' | 'heading' | 'cell';
  /** Marks that the handler stands in; Markdown cannot nest a mark in itself. */
  readonly marks: readonly ('strong' | 'emphasis')[];
  /** Builds nested blocks. */
  readonly blocks: (blocks: readonly Block[], pointer: string, state: MdastState) => BlockContent[];
}
