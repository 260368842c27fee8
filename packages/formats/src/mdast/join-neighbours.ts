import type { PhrasingContent } from 'mdast';

/** Joins neighbours of the same kind, which Markdown could not tell from one, and folds the spaces where texts meet. */
export function joinNeighbours(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return runsOf(nodes).flatMap(joinRun);
}

/** The nodes in runs of the same type. */
function runsOf(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const runs: PhrasingContent[][] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (last?.[0]?.type === node.type) {
      last.push(node);
    } else {
      runs.push([node]);
    }
  }
  return runs;
}

function joinRun(run: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first] = run;
  switch (run.length > 1 ? first?.type : undefined) {
    case 'text':
      return [{ type: 'text', value: valuesOf(run).replace(/ {2,}/g, ' ') }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: valuesOf(run) }];
    case 'strong':
      return [{ type: 'strong', children: joinNeighbours(childrenOf(run)) }];
    case 'emphasis':
      return [{ type: 'emphasis', children: joinNeighbours(childrenOf(run)) }];
    default:
      return run;
  }
}

function valuesOf(run: readonly PhrasingContent[]): string {
  return run.map((node) => ('value' in node ? node.value : '')).join('');
}

function childrenOf(run: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return run.flatMap((node) => ('children' in node ? node.children : []));
}
