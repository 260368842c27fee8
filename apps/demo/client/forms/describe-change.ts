import type { ArticleChange, TextEdit } from '@broadsheet/core/model';

/** A change told to a reader. */
export interface ChangeTexts {
  /** What is different, in a few words. */
  readonly title: string;
  /** The words that only the first has. */
  readonly before: string;
  /** The words that only the second has. */
  readonly after: string;
}

const titles: { readonly [Type in ArticleChange['type']]: string } = {
  headlineChanged: 'Another headline',
  correctionAdded: 'One more note',
  correctionRemoved: 'A note is missing',
  numberChanged: 'Another number',
  dateChanged: 'Another date',
  nameChanged: 'Another name',
  quoteChanged: 'Other words in quotation marks',
  standfirstChanged: 'Another standfirst',
  blockAdded: 'One more',
  blockRemoved: 'Missing',
  textChanged: 'Other words',
  blockMoved: 'At another place',
  silentEdit: 'Changed without a date',
};

/** Tells a change. */
export function describeChange(change: ArticleChange): ChangeTexts {
  const title = titles[change.type];
  switch (change.type) {
    case 'headlineChanged':
    case 'standfirstChanged':
      return { title, before: change.before, after: change.after };
    case 'correctionAdded':
      return { title, before: '', after: change.correction.text };
    case 'correctionRemoved':
      return { title, before: change.correction.text, after: '' };
    case 'numberChanged':
    case 'dateChanged':
    case 'nameChanged':
    case 'quoteChanged':
      return { title, before: change.before.text, after: change.after.text };
    case 'blockAdded':
      return { title: `${title} ${change.blockType}`, before: '', after: change.text };
    case 'blockRemoved':
      return { title: `${title} ${change.blockType}`, before: change.text, after: '' };
    case 'textChanged':
      return { title, ...editTexts(change.edits) };
    case 'blockMoved':
    case 'silentEdit':
      return { title, before: '', after: '' };
  }
}

function editTexts(edits: readonly TextEdit[]): Omit<ChangeTexts, 'title'> {
  return {
    before: edits
      .map(({ before }) => before)
      .filter(Boolean)
      .join(' … '),
    after: edits
      .map(({ after }) => after)
      .filter(Boolean)
      .join(' … '),
  };
}
