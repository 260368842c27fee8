import type { Article, LiveUpdate } from '@broadsheet/core/model';
import { cleanText } from '../characters/clean-text.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { WordsState } from '../words/words-state.ts';
import type { JsonLdLiveUpdate } from './json-ld.ts';

/** The entries at the top of the body as postings of a live blog; none where the story is no live blog. */
export function liveUpdates({ kind, body }: Article, state: WordsState): readonly JsonLdLiveUpdate[] {
  return body.flatMap((block, index) =>
    kind === 'liveblog' && block.type === 'liveUpdate' ? [liveUpdate(block, `/body/${index}`, state)] : [],
  );
}

function liveUpdate({ headline, date, children }: LiveUpdate, pointer: string, state: WordsState): JsonLdLiveUpdate {
  return withoutEmpty<JsonLdLiveUpdate>({
    '@type': 'BlogPosting',
    headline: headline === undefined ? undefined : cleanText(headline, `${pointer}/headline`, state.losses),
    datePublished: date?.iso,
    articleBody: state.blocks(children, `${pointer}/children`, state).filter(hasWords).join('\n\n'),
  });
}

/** Whether a text holds more than white space. */
export function hasWords(text: string): boolean {
  return text.trim() !== '';
}
