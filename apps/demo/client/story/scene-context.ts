import { createContext, useContext } from 'react';
import type { StoryScene } from './story-scene.ts';

/** The article around the blocks. */
export const SceneContext = createContext<StoryScene>({
  media: new Map(),
  dateline: undefined,
  isEnglish: true,
  keyEventIds: new Set(),
  pinnedIds: new Set(),
});

/** The article around a block. */
export function useScene(): StoryScene {
  return useContext(SceneContext);
}
