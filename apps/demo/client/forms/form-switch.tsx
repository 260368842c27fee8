import type { ReactNode } from 'react';
import type { ShownStory } from '../inspector/use-shown-story.ts';
import { formNames } from './form-names.ts';

/** Over the original: the forms in which the story arrives. The others are looked for when the reader asks. */
export function FormSwitch({ shown }: { readonly shown: ShownStory }): ReactNode {
  const { forms, story, isLoading, loadForms, chooseForm } = shown;
  return (
    <div className="form-switch">
      <h2 className="sr-only">The original</h2>
      <div role="group" aria-label="Form of the original" className="flex gap-x-4">
        {(forms?.stories ?? [story]).map(({ form }) => (
          <button
            key={form}
            type="button"
            className="form-tab"
            aria-pressed={form === story.form}
            onClick={() => chooseForm(form)}
          >
            {formNames[form]}
          </button>
        ))}
      </div>
      {forms === undefined && (
        <button type="button" className="form-tab ms-auto" disabled={isLoading} onClick={loadForms}>
          {isLoading ? 'Looking…' : 'Find its other forms'}
        </button>
      )}
    </div>
  );
}
