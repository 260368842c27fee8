import { attributeOf } from '../../../document/read-node.ts';
import { tagNumber } from '../../../document/tag.ts';
import type { LabelledBlock } from '../../blocks/labelled-block.ts';
import type { Claim } from '../../claim.ts';
import { typesOf } from '../../json-ld/read-value.ts';
import { metaContent } from '../../meta/meta-value.ts';
import type { MetadataPage } from '../../metadata-page.ts';
import { kindOfAddress, partsOf } from '../address-signs.ts';
import type { PageKind } from '../page-kind.ts';
import { pageWordsIn, type PageWord } from './page-words.ts';
import { sumText, type TextSums } from './text-sums.ts';

/** What is known of a page when it is asked whether it is an article: nothing of it was read for this question alone. */
export interface PageInput {
  /** The page as metadata readers know it. */
  readonly page: MetadataPage;
  /** What it claims of its story. */
  readonly claims: readonly Claim[];
  /** Its visible runs of text, with what they are. */
  readonly blocks: readonly LabelledBlock[];
}

/** A page with the sums that its features share. */
export interface PageFacts extends PageInput {
  /** Number of its elements by the number of their tag. */
  readonly tagCounts: Uint32Array;
  /** Sums over its visible runs of text. */
  readonly text: TextSums;
  /** The page's address, where it is known or stated. */
  readonly address: URL | undefined;
  /** The kind of page that its address leads to by convention. */
  readonly addressKind: PageKind | undefined;
  /** Number of the words of each part of its path. */
  readonly slugs: readonly number[];
  /** Types of schema.org that its JSON-LD states of things that are part of nothing else, in lower case. */
  readonly types: ReadonlySet<string>;
  /** `og:type`, in lower case; empty when there is none. */
  readonly openGraphType: string;
  /** What the words of its path, of its host, of the names of its `body` element and of its generator speak of. */
  readonly words: readonly ReadonlySet<PageWord>[];
}

const bodyTag = tagNumber('body');

/** Gathers what the features of a page share. */
export function gatherPageFacts(input: PageInput): PageFacts {
  const { document, meta, graph } = input.page;
  const tagCounts = new Uint32Array(document.tagNames.length);
  for (let node = 1; node < document.size; node++) {
    const tag = document.tag[node] ?? 0;
    tagCounts[tag] = (tagCounts[tag] ?? 0) + 1;
  }
  const address = addressOf(input);
  const parts = partsOf(address?.pathname ?? '');
  const free = graph.nodes.filter((node) => node.free);
  return {
    ...input,
    tagCounts,
    text: sumText(document, input.blocks),
    address,
    addressKind: address === undefined ? undefined : kindOfAddress(address),
    slugs: parts.map(slugWords),
    types: new Set(free.flatMap(({ value }) => typesOf(value).map((type) => type.toLowerCase()))),
    openGraphType: metaContent(meta, 'og:type')?.toLowerCase() ?? '',
    words: [
      parts.filter((part) => slugWords(part) <= maxPlaceWords).join('/'),
      address?.hostname.split('.').slice(0, -1).join('.') ?? '',
      bodyNames(input.page),
      metaContent(meta, 'generator') ?? '',
    ].map(pageWordsIn),
  };
}

function addressOf({ page, claims }: PageInput): URL | undefined {
  const address = page.context.url ?? claims.find(({ field }) => field === 'canonicalUrl')?.raw;
  return address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
}

function bodyNames({ document }: MetadataPage): string {
  const body = document.tag.indexOf(bodyTag);
  return body < 0 ? '' : `${attributeOf(document, body, 'class') ?? ''} ${attributeOf(document, body, 'id') ?? ''}`;
}

/** Parts of a path name a place by up to so many words; longer ones are headlines. */
const maxPlaceWords = 2;

/** Number of the words and numbers that a part of a path is made of. */
function slugWords(part: string): number {
  return part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
