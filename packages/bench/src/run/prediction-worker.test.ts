import { afterAll, describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import type { Outcome } from '../systems/outcome.ts';
import { createPredictionWorker } from './prediction-worker.ts';

const worker = createPredictionWorker({
  entry: new URL('../testing/workers/moody-worker.ts', import.meta.url),
  timeoutMs: 3000,
});
const predict = async (html: string): Promise<Outcome> => worker.predict({ system: 'moody', input: { html } });
const hello: Outcome = { status: 'answered', prediction: { title: 'hello' } };

afterAll(worker.close);

describe('createPredictionWorker', () => {
  it('answers', async () => {
    expect(await predict('hello')).toEqual(hello);
  });

  it('stops a page that hangs and goes on with the next', { timeout: 10_000 }, async () => {
    expect(await predict('hang')).toEqual({ status: 'timedOut' });
    expect(await predict('hello')).toEqual(hello);
  });

  it.each([
    ['exit', 'the thread ended with code 7'],
    ['throw', 'the thread broke down: Error: broken down'],
  ])('survives a page that makes the thread %s', async (html, message) => {
    expect(await predict(html)).toEqual({ status: 'failed', message });
    expect(await predict('hello')).toEqual(hello);
  });

  it('rejects a reply that is no outcome, which is a defect of the bench', async () => {
    await expect(predict('mumble')).rejects.toThrow(ZodError);
  });
});
