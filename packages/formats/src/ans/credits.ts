import type { Article, ContributorRole } from '@broadsheet/core/model';
import { readFileAddress } from '../addresses/read-address.ts';
import { cleanText } from '../characters/clean-text.ts';
import { withoutEmpty } from '../json-values/without-empty.ts';
import type { LossLog } from '../losses/loss-log.ts';
import type { AnsAuthor, AnsCredits } from './ans.ts';

/** The lists that ANS names itself; every other role has a list of its own name. */
const listOfRole: ReadonlyMap<ContributorRole, string> = new Map([
  ['author', 'by'],
  ['photographer', 'photos_by'],
]);

/** Who made the story, by what they did. */
export function contributorCredits({ contributors }: Article, losses: LossLog): AnsCredits | undefined {
  const lists = new Map<string, AnsAuthor[]>();
  const order: string[] = [];
  for (const [index, { name, role, url, affiliation }] of contributors.entries()) {
    const pointer = `/contributors/${index}`;
    const list = listOfRole.get(role) ?? role;
    const author = withoutEmpty<AnsAuthor>({
      type: 'author',
      name: cleanText(name, `${pointer}/name`, losses),
      url: readFileAddress(url, `${pointer}/url`, losses),
      affiliation: cleanText(affiliation ?? '', `${pointer}/affiliation`, losses),
    });
    lists.set(list, [...(lists.get(list) ?? []), author]);
    order.push(list);
  }
  if (order.some((list, index) => list !== order[index - 1] && order.indexOf(list) < index)) {
    losses.report('/contributors', 'property', 'ANS holds contributors by what they did, and not in their order.');
  }
  return lists.size === 0 ? undefined : Object.fromEntries(lists);
}
