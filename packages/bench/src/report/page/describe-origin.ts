import type { RunOrigin } from '../../run/read-run-origin.ts';

/** When a result was made, from which commit and under which Node, as a part of a sentence. */
export function describeOrigin({ madeAt, commit, node }: RunOrigin): string {
  const [hash, isDirty] = (commit ?? '').split('-');
  const source = hash === '' ? '' : ` from commit \`${hash}\`${isDirty === undefined ? '' : ' with changes'}`;
  return `${madeAt.slice(0, 10)}${source}, under Node.js ${node}`;
}
