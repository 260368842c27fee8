import type { Place } from '../../extraction.ts';
import type { MetadataPage } from '../metadata-page.ts';
import type { GraphNode } from './graph.ts';

/** The nodes that describe one story, read as if they were one: a property is that of the first node that has it. */
export interface StoryView {
  readonly page: MetadataPage;
  /** The nodes, the best first; never empty. */
  readonly nodes: readonly GraphNode[];
}

/** Value of a property; `undefined` where no node has it. */
export function propertyOf(view: StoryView, name: string): unknown {
  return nodeWith(view, name)?.value[name];
}

/** Where a property stands. */
export function placeOf(view: StoryView, name: string): Place {
  const node = nodeWith(view, name) ?? view.nodes[0];
  return { in: 'jsonLd', script: node?.script ?? 0, pointer: `${node?.pointer ?? ''}/${name}` };
}

/** Whether any of the nodes states a property; most of those that are asked for, none does. */
export function statesProperty(view: StoryView, name: string): boolean {
  return nodeWith(view, name) !== undefined;
}

function nodeWith({ nodes }: StoryView, name: string): GraphNode | undefined {
  for (const node of nodes) if (isStated(node.value[name])) return node;
  return undefined;
}

function isStated(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}
