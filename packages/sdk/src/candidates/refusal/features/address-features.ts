import { pageKinds } from '../page-kind.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageFeature } from './page-feature.ts';

/** Value of a number that is read from the address where no address is known. */
const unknown = -1;

function ofAddress(name: string, read: (facts: PageFacts, address: URL) => number): PageFeature {
  return { name, read: (facts) => (facts.address === undefined ? unknown : read(facts, facts.address)) };
}

/** The shape of the address: its conventions, how deep it is, whether a part of it is a headline. */
export const addressFeatures: readonly PageFeature[] = [
  ...pageKinds.map((kind) => ofAddress(`address of ${kind}`, ({ addressKind }) => Number(addressKind === kind))),
  ofAddress('address of a kind', ({ addressKind }) => Number(addressKind !== undefined)),
  ofAddress('path depth', ({ slugs }) => slugs.length),
  ofAddress('slug words', ({ slugs }) => slugs.at(-1) ?? 0),
  ofAddress('longest slug', ({ slugs }) => Math.max(0, ...slugs)),
  ofAddress('digits', (_, { pathname }) => pathname.match(/\d/gu)?.length ?? 0),
  ofAddress('year', (_, { pathname }) => Number(/[/_-](?:19|20)\d{2}[/_-]/u.test(pathname))),
  ofAddress('query', (_, { search }) => Number(search.length > 1)),
];
