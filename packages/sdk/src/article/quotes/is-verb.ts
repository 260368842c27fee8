import type { Cue, SpeechIndex } from './speech-index.ts';

/** Forms of verbs that tell of no speech: in the passive or infinitive, as a name, or the German "so" without a comma before it. */
export function isVerb({ language }: SpeechIndex, text: string, folded: string, { kind, start, end }: Cue): boolean {
  if (kind === 'accordingTo' || kind === 'accordingBehind') return true;
  const before = folded.slice(Math.max(0, start - 20), start);
  if (/^\p{Lu}/u.test(text.charAt(start)) && start > 0 && /[\p{L},] $/u.test(before)) return false;
  if (language === 'en') return start > 0 && !notVerb.test(before);
  if (language === 'de' && folded.slice(start, end) === 'so')
    return /[“"”,] ?$/.test(before) && /^ (?:der|die|das|\p{Lu})/u.test(text.slice(end, end + 5));
  return true;
}

/** English words in front of a form that is no verb of saying there: "was told", "to say", "the alleged". */
const notVerb =
  /(?:\b(?:was|were|is|are|be|been|being|to|not|an?|the|of|his|her|their|its|this|any|(?:was|were|is|are|been) \w+)|'s|so-)\s?$/;
