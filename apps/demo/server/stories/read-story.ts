import { type ArticleInput, type Extraction, restore } from '@broadsheet/sdk';
import type { Story, StoryForm } from '../../shared/story.ts';
import type { Newsroom } from '../newsroom.ts';
import type { KeptStory } from './kept-stories.ts';

/** What reading a story needs. */
type Reader = Pick<Newsroom, 'client' | 'stories'>;

/**
 * Reads a story and keeps its original for the inspector.
 *
 * @param input - What it is read from.
 * @param context - When it was retrieved, and the clock that has run since it was asked for.
 * @throws {NotAnArticleError} when it is no article.
 */
export function readStory(
  { client, stories }: Reader,
  input: ArticleInput,
  { retrievedAt, elapsedMs }: { readonly retrievedAt: Date; readonly elapsedMs: () => number },
): Story {
  const extraction = client.sourceTools.extract(input, retrievedAt);
  const kept = { input, extraction, tookMs: elapsedMs() };
  return toStory(stories.keep(kept), kept);
}

/**
 * A kept story as the client shows it.
 *
 * @param restored - Removed parts that are put back, by their ids.
 * @throws {InputError} when an id is none of a removed part.
 */
export function toStory(id: string, { input, extraction, tookMs }: KeptStory, restored: readonly string[] = []): Story {
  const shown = restored.reduce<Extraction>((before, removedId) => restore(before, removedId), extraction);
  return { id, form: formOf(input), extraction: shown, restored, tookMs };
}

/** The form of an input, told by the property that no other has. */
export function formOf(input: ArticleInput): StoryForm {
  if ('html' in input) return 'page';
  if ('text' in input) return 'text';
  if ('feedItem' in input) return 'feedItem';
  if ('wordpress' in input) return 'wordpress';
  return 'ghost' in input ? 'ghost' : 'jsonLd';
}
