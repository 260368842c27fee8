import type { ContributorKind } from '@broadsheet/core/model';
import { agencyClass } from '../language/agencies.ts';
import { foldText } from '../language/fold-text.ts';
import { hasWord } from '../language/has-word.ts';

/** What bears a name: an agency of the table, the publisher or a body by the words of its name, else a person. */
export function classifyName(name: string, publisherNames: readonly string[] = []): ContributorKind {
  if (agencyClass(name) === 'wires') return 'agency';
  const folded = foldText(name);
  if (publisherNames.some((publisher) => foldText(publisher) === folded)) return 'organisation';
  return hasWord('organisations', name) || /\d|\.\w{2,3}$/.test(name) ? 'organisation' : 'person';
}
