import type { Block } from '@broadsheet/core/model';
import type { ElementContent, Properties } from 'hast';
import type { HeadingLevels } from '../headings/heading-depth.ts';
import type { Scene } from '../walk/scene.ts';

/** What the handlers of hast are told. */
export interface HastState extends Scene, HeadingLevels {
  /** The properties of an element with a class name. */
  readonly named: (name: string) => Properties;
  /** The properties of the figure around a medium. */
  readonly figure: (mediaId: string) => Properties;
  /** Builds nested blocks. */
  readonly blocks: (blocks: readonly Block[], pointer: string, state: HastState) => ElementContent[];
}
