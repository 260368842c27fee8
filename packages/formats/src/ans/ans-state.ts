import type { Block } from '@broadsheet/core/model';
import type { Scene } from '../walk/scene.ts';
import type { AnsElement } from './ans.ts';

/** What the handlers of ANS are told. */
export interface AnsState extends Scene {
  /** Builds nested blocks. */
  readonly blocks: (blocks: readonly Block[], pointer: string, state: AnsState) => readonly AnsElement[];
}
