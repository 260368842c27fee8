import { agencyClass } from '../language/agencies.ts';
import type { BylinePart } from './byline-part.ts';

/**
 * Agencies in East Asia print "(Place=Agency) Name" and "Agency记者 Name Name". The characters 记, 编 and 译 are those of
 * mainland China, where a space parts two names and not the halves of one.
 */
export function splitHanNames(part: BylinePart): readonly BylinePart[] {
  const { text } = part;
  if (text.includes('=')) return [{ ...part, text: text.slice(text.lastIndexOf('=') + 1).trim() }];
  const words = text.split(' ');
  const [first = ''] = words;
  const title = /^\p{sc=Han}*(?:记者|通讯员|编辑|编译|译者)$/u.exec(first)?.[0];
  const names = title === undefined ? words : words.slice(1);
  const isHan = names.length > 0 && names.every((name) => /^\p{sc=Han}{2,4}$/u.test(name));
  if (!isHan || (title === undefined && !part.isOpenedInChinese)) return [part];
  const agency = title?.replace(/(?:记者|通讯员|编辑|编译|译者)$/, '') ?? '';
  const supplied = agencyClass(agency) === 'wires' ? [{ ...part, text: agency }] : [];
  return [
    ...names.map((name, index): BylinePart => ({
      ...part,
      text: name,
      isOpened: part.isOpened || title !== undefined,
      joint: index === 0 ? part.joint : 'and',
    })),
    ...supplied,
  ];
}
