import { createNoopMeter, trace, type Attributes } from '@opentelemetry/api';
import { NotAnArticleError } from '@broadsheet/sdk';
import { expect, it } from 'vitest';
import { createTelemetry } from './telemetry.ts';

it('counts tasks by kind, outcome and reason, and measures them', async () => {
  const counted: unknown[] = [];
  const measured: unknown[] = [];
  const meter = Object.assign(createNoopMeter(), {
    createCounter: () => ({
      add: (count: number, attributes: Attributes = {}) => void counted.push([count, attributes]),
    }),
    createHistogram: () => ({ record: (_: number, attributes: Attributes = {}) => void measured.push(attributes) }),
  });
  const { observe } = createTelemetry(trace.getTracer('test'), meter);
  const page = { kind: 'page', url: 'https://courant.example/tram' };
  const done = { isDone: true, write: async () => {} } as const;
  const error = new NotAnArticleError('empty', page.url);

  expect(await observe(page, async () => done)).toBe(done);
  await observe(page, async () => ({ isDone: false, error }));
  const expected = [
    { 'broadsheet.task.kind': 'page', 'broadsheet.task.outcome': 'done' },
    { 'broadsheet.task.kind': 'page', 'broadsheet.task.outcome': 'failed', 'error.type': 'NOT_AN_ARTICLE.empty' },
  ];
  expect(counted).toEqual(expected.map((attributes) => [1, attributes]));
  expect(measured).toEqual(expected);
});
