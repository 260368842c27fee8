import { type TreeModel, columnsFingerprint } from '@broadsheet/sdk/training';
import type { BoostedTrees } from './boost-trees.ts';
import type { TreeNode } from './grow-tree.ts';

/** Digits that thresholds and answers keep: more do not change a label. */
const thresholdDigits = 5;
const answerDigits = 3;

/** Brings trees into the form in which the SDK keeps a model: all nodes in preorder. */
export function toTreeModel({ bias, trees }: BoostedTrees, names: readonly string[]): TreeModel {
  const column: number[] = [];
  const value: number[] = [];
  const add = (node: TreeNode): void => {
    if (node.type === 'leaf') {
      column.push(-1);
      value.push(Number(node.answer.toPrecision(answerDigits)));
      return;
    }
    column.push(node.column);
    value.push(Number(node.threshold.toPrecision(thresholdDigits)));
    add(node.left);
    add(node.right);
  };
  for (const tree of trees) add(tree);
  return { columns: columnsFingerprint(names), bias: Number(bias.toPrecision(answerDigits)), column, value };
}

/** What a module with a model is called by, and made by. */
export interface ModelModule {
  /** Name of its export. */
  readonly name: string;
  /** Path from the module to the one of `TreeModel`. */
  readonly typePath: string;
  /** The command that writes it. */
  readonly command: string;
}

/** The module that the SDK keeps a model in. */
export function writeModule(
  { columns, bias, column, value }: TreeModel,
  { name, typePath, command }: ModelModule,
): string {
  return `import type { TreeModel } from '${typePath}';

/** Trained data, written by \`${command}\`; not to be edited by hand. */
export const ${name}: TreeModel = {
  columns: '${columns}',
  bias: ${bias},
  column: [${column.join(',')}],
  value: [${value.map(shortNumber).join(',')}],
};
`;
}

function shortNumber(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}
