import type { Speaker } from '@broadsheet/core/model';
import { type Cue, isListed, type SpeechIndex } from './speech-index.ts';

const theirs = /^ in (?:a|the|their) ((?:joint|common) (?:\p{Ll}+ ?){1,3})/u;

/** What speaks where several unnamed parties say something "in their joint statement": the statement. */
export function jointWriting({ language, writings }: SpeechIndex, text: string, cue: Cue): Speaker | undefined {
  const match = language === 'en' ? theirs.exec(text.slice(cue.end, cue.end + maxCharacters)) : null;
  const words = match?.[1]?.split(' ') ?? [];
  const at = words.findIndex((word) => isListed(writings, word));
  if (at === -1) return undefined;
  const writing = words.slice(0, at + 1).join(' ');
  return { name: `the ${writing}`, kind: 'document', raw: writing };
}

const maxCharacters = 60;
