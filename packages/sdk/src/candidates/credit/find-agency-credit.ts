import { agencyClass } from '../language/agencies.ts';
import { isWord } from '../language/has-word.ts';
import { isLimit, openedAt } from './credit-limits.ts';
import type { CreditSpan } from './credit-span.ts';
import { isNameTail } from './is-name-tail.ts';
import { isFullName, splitParties } from './split-parties.ts';
import { unlabelled } from './unlabelled.ts';

/**
 * A last sentence, a last line or the whole text that is an agency or names with an agency among them: "Ann Bell/Reuters".
 * An agency with a slash behind it needs no sentence before it, nor does a name behind a slash of its own.
 */
export function findAgencyCredit(text: string): CreditSpan | undefined {
  const from = Math.max(0, text.length - maxAgencyCharacters);
  for (let at = from; at < text.length; at += 1) {
    const isStart = at === 0 || /\s/.test(text.charAt(at - 1));
    if (isStart && isUnmarkedCredit(text, at)) return { start: openedAt(text, at), end: text.length, isMarked: false };
  }
  return undefined;
}

function isUnmarkedCredit(text: string, at: number): boolean {
  const tail = text.slice(at);
  if (text.slice(at - 3, at) === ' / ') return isFullName(tail.trim());
  if (isLimit(text, at))
    return (
      isAgencyCredit(tail) ||
      isReporter(tail) ||
      (text.charAt(at - 1) === '\n' && /^[^/]{3,40}\/[^/]{3,40}$/.test(tail) && isNameTail(tail))
    );
  const slash = tail.indexOf('/');
  return slash > 0 && agencyClass(tail.slice(0, slash)) !== undefined && isAgencyCredit(tail);
}

/** Korean papers sign their own pictures with the name of the reporter: "… 있다. 한도윤 기자". */
function isReporter(tail: string): boolean {
  return /^[\p{Script=Hangul}]{2,4} (?:[\p{Script=Hangul}]{2})?기자\.?$/u.test(tail);
}

const maxAgencyCharacters = 100;
const maxAgencyParties = 4;

function isAgencyCredit(tail: string): boolean {
  const label = unlabelled(tail.trim());
  const parties = [...(label.before === undefined ? [] : [label.before]), ...splitParties(label.rest)].map((party) =>
    party.replace(/\.$/, ''),
  );
  if (parties.length === 0 || parties.length > maxAgencyParties) return false;
  const isSlashed = tail.includes('/');
  const isParty = (party: string): boolean =>
    isFullName(party) ||
    isWord('archive', party) ||
    isWord('handout', party) ||
    /^\p{Lu}[\p{Lu}.]+$/u.test(party) ||
    (isSlashed && /^\p{Lu}\S+$/u.test(party));
  const agencies = parties.filter((party) => agencyClass(party) !== undefined);
  return agencies.length > 0 && parties.every((party) => agencies.includes(party) || isParty(party));
}
