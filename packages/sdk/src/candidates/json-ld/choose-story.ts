import { canonicaliseUrl } from '../canonicalise-url.ts';
import { nameKey } from '../name-key.ts';
import { resolveUrl } from '../resolve-url.ts';
import type { Graph, GraphNode } from './graph.ts';
import { addressOf, textOf, typesOf } from './read-value.ts';
import { minStoryWeight, storyTypeOf } from './story-types.ts';

/** What is known of the page besides its JSON-LD: it tells the story's node from those of other stories. */
export interface PageIdentity {
  /** Addresses of the page, absolute. */
  readonly urls: readonly string[];
  /** Titles that the page shows or states. */
  readonly titles: readonly string[];
}

/** The nodes that describe the story of a page. */
export interface StoryNodes {
  /** The story itself, the best node first; other ones describe the same story. */
  readonly story: readonly GraphNode[];
  /** Nodes that describe the page around the story. */
  readonly page: readonly GraphNode[];
}

/** What speaks for and against a node, added to the weight of its type. */
const evidence = {
  sameAddress: 0.6,
  sameTitle: 0.6,
  dated: 0.1,
  signed: 0.1,
  untitled: -0.5,
  part: -1,
} as const;

interface Candidate {
  readonly node: GraphNode;
  readonly weight: number;
  readonly score: number;
  readonly title: string;
  readonly addresses: readonly string[];
}

/** Chooses the nodes that describe the story of the page; teasers of other stories are not among them. */
export function chooseStory(graph: Graph, page: PageIdentity): StoryNodes {
  const urls = new Set(page.urls.map(addressKey));
  const titles = page.titles.map(nameKey).filter((key) => key !== '');
  const candidates: Candidate[] = [];
  for (const node of graph.nodes) {
    const weight = storyTypeOf(typesOf(node.value))?.weight;
    if (weight === undefined) continue;
    const candidate = weigh(graph, node, weight, urls, titles);
    if (candidate.score > 0) candidates.push(candidate);
  }
  candidates.sort((a, b) => b.score - a.score);
  const stories = candidates.filter(({ weight }) => weight >= minStoryWeight);
  const best = stories[0];
  const pages = candidates.filter(({ weight, node }) => weight < minStoryWeight && node.free);
  return {
    story: stories.filter((candidate) => best !== undefined && isSameStory(best, candidate)).map(({ node }) => node),
    page: pages.map(({ node }) => node),
  };
}

function weigh(
  graph: Graph,
  node: GraphNode,
  weight: number,
  urls: ReadonlySet<string>,
  titles: readonly string[],
): Candidate {
  const { value } = node;
  const title = nameKey(textOf(graph, value['headline']) ?? textOf(graph, value['name']) ?? '');
  const addresses = ['url', '@id', 'mainEntityOfPage'].flatMap((key) => addressKeyOf(addressOf(graph, value[key])));
  const score =
    weight +
    (addresses.some((address) => urls.has(address)) ? evidence.sameAddress : 0) +
    (title !== '' && titles.some((other) => agree(title, other)) ? evidence.sameTitle : 0) +
    (value['datePublished'] === undefined ? 0 : evidence.dated) +
    (value['author'] === undefined ? 0 : evidence.signed) +
    (title === '' && weight >= minStoryWeight ? evidence.untitled : 0) +
    (node.free ? 0 : evidence.part);
  return { node, weight, score, title, addresses };
}

/** Titles agree when one holds the other: metadata adds the site's name and cuts long ones. */
function agree(title: string, other: string): boolean {
  const [short, long] = title.length < other.length ? [title, other] : [other, title];
  return short.length > 0 && short.length * 3 >= long.length && long.includes(short);
}

function isSameStory(best: Candidate, candidate: Candidate): boolean {
  if (candidate === best) return true;
  if (best.title !== '' && candidate.title !== '') return agree(best.title, candidate.title);
  return candidate.addresses.some((address) => best.addresses.includes(address));
}

function addressKeyOf(address: string | undefined): readonly string[] {
  const absolute = address === undefined ? undefined : resolveUrl(address);
  return absolute === undefined ? [] : [addressKey(absolute)];
}

/** Addresses compare without protocol, `www.`, tracking and a last slash. */
function addressKey(address: string): string {
  const bare = canonicaliseUrl(address).replace(/^https?:\/\/(?:www\.)?/iu, '');
  return bare.endsWith('/') ? bare.slice(0, -1) : bare;
}
