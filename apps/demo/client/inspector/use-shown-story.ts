import { useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import type { Story, StoryForm, StoryForms } from '../../shared/story.ts';
import { toFailure } from '../failures/to-failure.ts';
import { fetchForms, fetchRestored } from '../requests/api-client.ts';

/** The story that the inspector shows: in the form that was chosen, with what was put back. */
export interface ShownStory {
  /** The story as it is shown. */
  readonly story: Story;
  /** The story as it was read, before anything was put back. */
  readonly asRead: Story;
  /** The story in every form; absent until it was asked for. */
  readonly forms: StoryForms | undefined;
  /** Whether an answer is on its way. */
  readonly isLoading: boolean;
  /** Why the last request failed; absent when it did not. */
  readonly failure: Failure | undefined;
  /** Asks for the other forms. */
  readonly loadForms: () => void;
  /** Shows another form. */
  readonly chooseForm: (form: StoryForm) => void;
  /** Puts a removed part back, or takes it out again. */
  readonly toggleRestored: (removedId: string) => void;
}

/** Keeps which form of a story is shown, and what was put back in each. */
export function useShownStory(opened: Story): ShownStory {
  const [forms, setForms] = useState<StoryForms>();
  const [form, setForm] = useState<StoryForm>(opened.form);
  const [restored, setRestored] = useState<ReadonlyMap<string, Story>>(new Map());
  const [isLoading, setIsLoading] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const asRead = forms?.stories.find((story) => story.form === form) ?? opened;
  const story = restored.get(asRead.id) ?? asRead;
  const load = async <Answer>(request: Promise<Answer>, use: (answer: Answer) => void): Promise<void> => {
    setIsLoading(true);
    setFailure(undefined);
    try {
      use(await request);
    } catch (error) {
      setFailure(toFailure(error));
    } finally {
      setIsLoading(false);
    }
  };
  return {
    story,
    asRead,
    forms,
    isLoading,
    failure,
    loadForms: () => void load(fetchForms(opened.id), setForms),
    chooseForm: setForm,
    toggleRestored: (removedId) => {
      const ids = story.restored.includes(removedId)
        ? story.restored.filter((id) => id !== removedId)
        : [...story.restored, removedId];
      void load(fetchRestored(story.id, ids), (answer) => setRestored((all) => new Map(all).set(answer.id, answer)));
    },
  };
}
