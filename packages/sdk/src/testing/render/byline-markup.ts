import type { Person } from '../people.ts';
import type { Byline } from '../story.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';

/** Writes a byline as printed, with each name written by a function of its own. */
export function bylineMarkup(byline: Byline, writeName: (person: Person) => Markup): Markup {
  let rest = byline.printed;
  const parts: Markup[] = [];
  for (const person of byline.people) {
    const start = rest.indexOf(person.name);
    if (start === -1) continue;
    parts.push(markup`${rest.slice(0, start)}${writeName(person)}`);
    rest = rest.slice(start + person.name.length);
  }
  return markup`${parts}${rest}`;
}
