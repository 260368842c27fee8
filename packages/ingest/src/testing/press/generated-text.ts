/** Words that generated sentences are made of; each list has a length of its own, so that few sentences repeat. */
const words = {
  who: [
    'The council',
    'A spokeswoman',
    'The ferry company',
    'Neighbours',
    'The harbour master',
    'Two surveyors',
    'Staff',
  ],
  did: ['approved', 'questioned', 'postponed', 'published', 'welcomed', 'opened', 'measured', 'defended', 'withdrew'],
  what: ['a plan for the quay', 'the winter timetable', 'new figures on rents', 'the inquiry', 'a second tender'],
  where: ['in Ostrava Street', 'at the town hall', 'beside the old lock', 'on the north shore', 'near the market'],
  when: ['on Monday', 'last week', 'after a long debate', 'before the season', 'in the evening', 'a year late'],
  why: ['because the ice had damaged the piles', 'although nobody had asked for it', 'to save the last crossing'],
} as const satisfies Record<string, readonly string[]>;

/** The word of a list that a number stands for. */
function pick(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}

/** A sentence of a fictional story; the same numbers give the same sentence. */
function generatedSentence(story: number, place: number): string {
  const { who, did, what, where, when, why } = words;
  const seed = story * 31 + place * 17;
  const turn = Math.floor(seed / 7);
  return `${pick(who, seed)} ${pick(did, seed + turn)} ${pick(what, turn)} ${pick(where, seed + place)} ${pick(when, turn + place)}, ${pick(why, seed)}, as case ${story}-${place} shows.`;
}

/** The paragraphs of a fictional story, of four sentences each. */
export function generatedParagraphs(story: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, paragraph) =>
    Array.from({ length: 4 }, (_sentence, sentence) => generatedSentence(story, paragraph * 4 + sentence)).join(' '),
  );
}

/** The headline of a fictional story. */
export function generatedHeadline(story: number): string {
  return `${pick(words.who, story)} ${pick(words.did, story * 3)} ${pick(words.what, story * 5)}, report ${story}`;
}

/** When a fictional story was published: one every hour from the first of March on. */
export function generatedDate(story: number): string {
  return new Date(Date.UTC(2026, 2, 1) + story * 3_600_000).toISOString();
}
