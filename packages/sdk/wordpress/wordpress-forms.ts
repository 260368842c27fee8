import type { StoryField } from '../equivalence/story-fields.ts';
import type { StoryForm } from '../equivalence/story-forms.ts';
import type { Story } from '../src/testing/index.ts';

/** A form in which WordPress, as it is installed, shows a story. */
export interface WordPressForm {
  /** The form whose fields it carries. */
  readonly like: StoryForm;
  /** Fields that WordPress without plug-ins does not say there, with the reason. */
  readonly silent: Readonly<Record<string, string>>;
}

const noSeoPlugIn =
  'Without a plug-in for search engines, WordPress puts nothing about a story into the head of a page.';
const oneLanguage = 'Without a plug-in for languages, WordPress states that of the site.';
const noMedia = 'Without a plug-in for media, feeds have no picture but those in the text.';
const noCaption = 'The theme shows the picture alone.';

const page: WordPressForm = {
  like: 'page',
  silent: {
    kicker: 'WordPress has no field for it.',
    standfirst: 'The themes show excerpts in lists only.',
    description: noSeoPlugIn,
    'last change, to the moment': 'The themes do not show it.',
    language: oneLanguage,
    'live blog': noSeoPlugIn,
  },
};

/** Every form of a story that WordPress shows, in which each field must be as in the equivalence suite. */
export const wordpressForms = {
  'page in a block theme': {
    like: 'page',
    silent: { ...page.silent, 'its caption': noCaption, 'who made it': noCaption },
  },
  'page in a classic theme': page,
  REST: { like: 'WordPress', silent: {} },
  RSS: {
    like: 'RSS',
    silent: {
      'last change, to the moment': 'RSS of WordPress gives only the publication.',
      language: oneLanguage,
      'lead picture': noMedia,
      'its caption': noMedia,
      'who made it': noMedia,
    },
  },
  Atom: { like: 'Atom', silent: { language: oneLanguage } },
} as const satisfies Readonly<Record<string, WordPressForm>>;

/** Name of such a form. */
export type WordPressFormName = keyof typeof wordpressForms;

/** What a story says of a field, as a form of WordPress carries it; `undefined` where it does not. */
export function expectedIn(
  name: WordPressFormName,
  field: StoryField,
  story: Story,
  place: Parameters<StoryField['expected']>[1],
): unknown {
  const form: WordPressForm = wordpressForms[name];
  if (!field.forms.includes(form.like) || Object.hasOwn(form.silent, field.name)) return undefined;
  // Where no editor wrote a summary, WordPress cuts one from the text.
  if (field.name === 'description' && story.standfirst === undefined) return undefined;
  const expected = field.expected(story, place);
  // WordPress gives categories before tags, each in the order of the alphabet.
  return isOfTerms(field) && Array.isArray(expected) ? expected.map(String).toSorted() : expected;
}

/** What an article says of a field, in the same order as {@link expectedIn}. */
export function readIn(field: StoryField, article: Parameters<StoryField['read']>[0]): unknown {
  const read = field.read(article);
  return isOfTerms(field) && Array.isArray(read) ? read.map(String).toSorted() : read;
}

function isOfTerms({ name }: StoryField): boolean {
  return name.includes('tags');
}
