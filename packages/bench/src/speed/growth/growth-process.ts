import { argv } from 'node:process';
import { extractArticle } from '@broadsheet/sdk';
import * as z from 'zod';
import { BenchError } from '../../bench-error.ts';
import { answerParent } from '../../run/child.ts';
import { timeCall } from '../pages/time-call.ts';
import { pageOf, shapes } from './shapes.ts';

/*
 * Measures pages of the shape named by the first argument: each message is a length in characters, each answer the time
 * that a page of it takes.
 */
const shape = shapes.find(({ name }) => name === argv[2]);
if (shape === undefined) throw new BenchError(`There is no shape "${argv[2] ?? ''}".`);

answerParent(async (message) => {
  const html = pageOf(shape, z.int().parse(message));
  return timeCall(() => extractArticle({ html }, { requireArticle: false }));
});
