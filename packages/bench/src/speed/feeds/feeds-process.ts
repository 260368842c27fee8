import { argv } from 'node:process';
import { BenchError } from '../../bench-error.ts';
import { answerParent } from '../../run/child.ts';
import { timeCall } from '../pages/time-call.ts';
import { feedReaders } from './feed-readers.ts';
import { feedTexts } from './feed-texts.ts';

/** Times each feed is read for one figure: one reading is too short to be timed. */
const repeats = 5;

/*
 * Measures the reader of feeds that the first argument names: each message asks for the time that reading all feeds
 * takes, in milliseconds.
 */
const read = feedReaders.get(argv[2] ?? '');
if (read === undefined) throw new BenchError(`There is no reader of feeds "${argv[2] ?? ''}".`);

answerParent(async () => {
  let sumMs = 0;
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const { text } of feedTexts) sumMs += await timeCall(() => read(text));
  return sumMs / repeats;
});
