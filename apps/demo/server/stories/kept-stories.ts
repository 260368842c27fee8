import { createHash } from 'node:crypto';
import type { ArticleInput, Extraction } from '@broadsheet/sdk';
import { StoryForgottenError } from './story-forgotten-error.ts';

/** A story with what it was read from. */
export interface KeptStory {
  /** What it was read from. */
  readonly input: ArticleInput;
  /** The extraction itself: a copy could not put removed parts back. */
  readonly extraction: Extraction;
  /** Time that fetching and reading took, in milliseconds. */
  readonly tookMs: number;
}

/** The stories read last, by id. */
export interface KeptStories {
  /** Keeps a story, and gives its id. The same input has the same id, also after a restart. */
  readonly keep: (story: KeptStory) => string;
  /**
   * A story that was kept.
   *
   * @throws {StoryForgottenError} when others have taken its place.
   */
  readonly get: (id: string) => KeptStory;
}

const maxStories = 60;
/** Pages are a few hundred KB; this bounds what sixty of the largest would take. */
const maxCharacters = 50_000_000;

/** Keeps the originals of the stories read last, for the inspector. */
export function createKeptStories(): KeptStories {
  const kept = new Map<string, { readonly story: KeptStory; readonly characters: number }>();
  let characters = 0;
  const drop = (id: string): void => {
    characters -= kept.get(id)?.characters ?? 0;
    kept.delete(id);
  };
  return {
    keep: (story) => {
      const text = JSON.stringify(story.input);
      const id = createHash('sha256').update(text).digest('base64url').slice(0, 22);
      drop(id);
      kept.set(id, { story, characters: text.length });
      characters += text.length;
      for (const oldest of kept.keys()) {
        if (oldest === id || (kept.size <= maxStories && characters <= maxCharacters)) break;
        drop(oldest);
      }
      return id;
    },
    get: (id) => {
      const found = kept.get(id);
      if (found === undefined) throw new StoryForgottenError(id);
      kept.delete(id);
      kept.set(id, found);
      return found.story;
    },
  };
}
