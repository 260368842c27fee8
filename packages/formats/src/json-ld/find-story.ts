import type { Genre } from '@broadsheet/core/model';

/** The types of schema.org that are stories, and the sort of journalism that the type alone says. */
export const genreOfType: ReadonlyMap<string, Genre | undefined> = new Map([
  ['Article', undefined],
  ['NewsArticle', undefined],
  ['BlogPosting', undefined],
  ['LiveBlogPosting', undefined],
  ['SocialMediaPosting', undefined],
  ['Report', undefined],
  ['TechArticle', undefined],
  ['ScholarlyArticle', undefined],
  ['AskPublicNewsArticle', undefined],
  ['AdvertiserContentArticle', 'sponsored'],
  ['AnalysisNewsArticle', 'analysis'],
  ['BackgroundNewsArticle', 'background'],
  ['OpinionNewsArticle', 'opinion'],
  ['ReportageNewsArticle', 'reportage'],
  ['ReviewNewsArticle', 'review'],
  ['SatiricalArticle', 'satire'],
] satisfies readonly (readonly [string, Genre | undefined])[]);

/** Nodes that are looked at, so that a huge document ends. */
const MAXIMUM_NODES = 10_000;

/** The first story among the nodes of a document: the document itself, its list, its graph, or the main thing of a page. */
export function findStory(document: unknown): object | undefined {
  const pending: unknown[] = [document];
  for (let count = 0; count < MAXIMUM_NODES && count < pending.length; count += 1) {
    const node = pending[count];
    if (Array.isArray(node)) {
      pending.push(...node.slice(0, MAXIMUM_NODES));
    } else if (typeof node === 'object' && node !== null) {
      if (typesOf(node).some((type) => genreOfType.has(type))) {
        return node;
      }
      pending.push(valueOf(node, '@graph'), valueOf(node, 'mainEntity'), valueOf(node, 'mainEntityOfPage'));
    }
  }
  return undefined;
}

/** The types of a node without the address of the vocabulary. */
function typesOf(node: object): readonly string[] {
  const types = valueOf(node, '@type');
  const list: readonly unknown[] = Array.isArray(types) ? types : [types];
  return list.flatMap((type) => (typeof type === 'string' ? [localName(type)] : []));
}

/** The name of a type, which may be written as an address or with a prefix. */
export function localName(type: string): string {
  return type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, '');
}

function valueOf(node: object, name: string): unknown {
  return Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
}
