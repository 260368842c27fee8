import { argv } from 'node:process';
import { BenchError } from '../../bench-error.ts';
import { answerParent } from '../child.ts';
import { choosePages } from './choose-pages.ts';
import { contenders } from './contenders.ts';
import { pageChoiceSchema } from './page-choice-schema.ts';

/*
 * Measures one contender, named by the first argument, on the pages that the second one chooses: each message is a
 * round, each answer the times of its rows, for every page in turn.
 */
const [, , name = '', choice = '{}'] = argv;
const contender = contenders.get(name);
if (contender === undefined) throw new BenchError(`There is no contender "${name}".`);
const pages = await choosePages(pageChoiceSchema.parse(JSON.parse(choice)));
const timePage = await contender.load();

answerParent(async () => {
  const times: (readonly number[])[] = [];
  for (const { input } of pages) times.push(await timePage(input));
  return times;
});
