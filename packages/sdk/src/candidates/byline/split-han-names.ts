import { agencyClass } from '../language/agencies.ts';
import type { BylinePart } from './byline-part.ts';

/** An office in the spelling of mainland China, with the agency before it. */
const mainlandTitle = /^(\p{sc=Han}{0,20})(?:记者|通讯员|编辑|编译|译者)$/u;

/**
 * Agencies in East Asia print "(Place=Agency) Name" and "Agency记者 Name Name". In mainland China a space parts two names
 * and not the halves of one.
 */
export function splitHanNames(part: BylinePart): readonly BylinePart[] {
  const { text } = part;
  if (text.includes('=')) return [{ ...part, text: text.slice(text.lastIndexOf('=') + 1).trim() }];
  const words = text.split(' ');
  const title = mainlandTitle.exec(words[0] ?? '');
  const names = title === null ? words : words.slice(1);
  const areNames = names.length > 0 && names.every((name) => /^\p{sc=Han}{2,4}$/u.test(name));
  if (!areNames || (title === null && !part.isOpenedInChinese)) return [part];
  const people = names.map((name, index): BylinePart => ({
    ...part,
    text: name,
    isOpened: part.isOpened || title !== null,
    joint: index === 0 ? part.joint : 'and',
  }));
  const agency = title?.[1] ?? '';
  return agencyClass(agency) === 'wires' ? [...people, { ...part, text: agency, joint: 'comma' }] : people;
}
