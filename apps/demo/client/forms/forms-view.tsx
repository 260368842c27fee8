import type { ReactNode } from 'react';
import type { MissingForm, Story, StoryForm } from '../../shared/story.ts';
import type { ShownStory } from '../inspector/use-shown-story.ts';
import { compareFields, compareTexts, type Agreement, type FormRow } from './compare-forms.ts';
import { describeChange } from './describe-change.ts';
import { formNames } from './form-names.ts';

/** The same story in every form, and what is different between them. */
export function FormsView({ shown }: { readonly shown: ShownStory }): ReactNode {
  const { forms, isLoading, loadForms, asRead } = shown;
  if (forms === undefined)
    return (
      <div className="panel-note">
        <p className="max-w-[34rem]">
          The same story arrives as a page, as an item of a feed, as a record of a CMS, and as plain text. Whatever the
          form, it should become the same article.
        </p>
        <button type="button" className="button mt-4" disabled={isLoading} onClick={loadForms}>
          {isLoading ? 'Looking…' : 'Compare the forms'}
        </button>
      </div>
    );
  const [first, ...others] = forms.stories;
  return (
    <>
      <FormsTable stories={forms.stories} shownForm={asRead.form} />
      {first !== undefined && others.map((other) => <Differences key={other.form} first={first} other={other} />)}
      <MissingForms missing={forms.missing} />
    </>
  );
}

const agreementTexts: { readonly [Kind in Agreement]: string } = {
  same: 'the same',
  differs: 'different',
  absent: 'not carried',
};

function FormsTable({
  stories,
  shownForm,
}: {
  readonly stories: readonly Story[];
  readonly shownForm: StoryForm;
}): ReactNode {
  return (
    <div className="overflow-x-auto px-5 py-4" role="region" aria-label="The fields in each form" tabIndex={0}>
      <table className="forms-table">
        <thead>
          <tr>
            <th scope="col">Field</th>
            {stories.map(({ form }) => (
              <th key={form} scope="col" className={form === shownForm ? 'text-accent' : undefined}>
                {formNames[form]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareFields(stories).map((row) => (
            <FieldRow key={row.field} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FieldRow({ row: { field, cells } }: { readonly row: FormRow }): ReactNode {
  return (
    <tr>
      <th scope="row">{field}</th>
      {cells.map(({ form, agreement, value }) => (
        <td key={form} title={value || agreementTexts[agreement]}>
          <span className="agreement" data-agreement={agreement} aria-hidden="true" />
          <span className="sr-only">{agreementTexts[agreement]}</span>
        </td>
      ))}
    </tr>
  );
}

function Differences({ first, other }: { readonly first: Story; readonly other: Story }): ReactNode {
  const changes = compareTexts(first.extraction.article, other.extraction.article);
  return (
    <details className="evidence">
      <summary>
        <span className="font-semibold">
          {formNames[other.form]} against {formNames[first.form].toLowerCase()}
        </span>
        <span className={changes.length === 0 ? 'text-good' : 'text-soft'}>{describeCount(changes.length)}</span>
      </summary>
      <ul className="divide-y divide-rule px-5 pb-4">
        {changes.map((change, index) => {
          const { title, before, after } = describeChange(change);
          return (
            <li key={index} className="py-2">
              <p className="text-faint">{title}</p>
              {before !== '' && <del className="change-text">{before}</del>}
              {after !== '' && <ins className="change-text">{after}</ins>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function describeCount(count: number): string {
  if (count === 0) return 'the same words';
  return count === 1 ? 'one difference' : `${count} differences`;
}

function MissingForms({ missing }: { readonly missing: readonly MissingForm[] }): ReactNode {
  return missing.map(({ form, reason }) => (
    <p key={form} className="panel-note !py-3">
      <strong className="font-semibold">{formNames[form]}</strong>: {reason}
    </p>
  ));
}
