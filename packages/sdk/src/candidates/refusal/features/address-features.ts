import { kindOfAddress, partsOf } from '../address-signs.ts';
import { pageKinds } from '../page-kind.ts';
import { type PageFacts, slugWords } from './page-facts.ts';
import type { PageFeature } from './page-feature.ts';

/** Value of a number that is read from the address where no address is known. */
const unknown = -1;

function ofAddress(name: string, read: (address: URL, parts: readonly string[]) => number): PageFeature {
  return {
    name,
    read: ({ address }: PageFacts) => (address === undefined ? unknown : read(address, partsOf(address.pathname))),
  };
}

/** The shape of the address: its conventions, how deep it is, whether a part of it is a headline. */
export const addressFeatures: readonly PageFeature[] = [
  ...pageKinds.map((kind) => ofAddress(`address of ${kind}`, (address) => Number(kindOfAddress(address) === kind))),
  ofAddress('address of a kind', (address) => Number(kindOfAddress(address) !== undefined)),
  ofAddress('path depth', (_, parts) => parts.length),
  ofAddress('slug words', (_, parts) => slugWords(parts.at(-1) ?? '')),
  ofAddress('longest slug', (_, parts) => Math.max(0, ...parts.map(slugWords))),
  ofAddress('digits', ({ pathname }) => pathname.match(/\d/gu)?.length ?? 0),
  ofAddress('year', ({ pathname }) => Number(/[/_-](?:19|20)\d{2}[/_-]/u.test(pathname))),
  ofAddress('query', ({ search }) => Number(search.length > 1)),
];
