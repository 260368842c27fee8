import { metrics, SpanStatusCode, trace, type Attributes, type Meter, type Tracer } from '@opentelemetry/api';
import { failureOf } from './failure.ts';
import type { Outcome } from './outcome.ts';
import { hostOf, type QueuedTask } from './task.ts';

/** Tells OpenTelemetry of every task that is tried. */
export interface Telemetry {
  /** Tries a task, within a span of its own. */
  readonly observe: (task: QueuedTask, run: () => Promise<Outcome>) => Promise<Outcome>;
}

/** Tells nobody. */
export const silentTelemetry: Telemetry = { observe: async (_, run) => run() };

const scope = '@broadsheet/ingest';

/**
 * Tells the tracer and meter of this process: a span `broadsheet.task` for each try, the counter `broadsheet.tasks` and
 * the histogram `broadsheet.task.duration` in seconds. Without an SDK of OpenTelemetry these are nothing.
 */
export function createTelemetry(
  tracer: Tracer = trace.getTracer(scope),
  meter: Meter = metrics.getMeter(scope),
): Telemetry {
  const tasks = meter.createCounter('broadsheet.tasks', { description: 'Tasks that were tried.', unit: '{task}' });
  const duration = meter.createHistogram('broadsheet.task.duration', {
    description: 'Time from the request to an article that is ready to be kept.',
    unit: 's',
  });
  return {
    observe: async (task, run) =>
      tracer.startActiveSpan('broadsheet.task', { attributes: spanAttributesOf(task) }, async (span) => {
        const startMs = performance.now();
        const outcome = await run();
        const attributes = { 'broadsheet.task.kind': task.kind, ...outcomeAttributesOf(outcome) };
        tasks.add(1, attributes);
        duration.record((performance.now() - startMs) / 1000, attributes);
        span.setAttributes(attributes);
        if (!outcome.isDone) span.recordException(outcome.error);
        if (!outcome.isDone) span.setStatus({ code: SpanStatusCode.ERROR, message: outcome.error.message });
        span.end();
        return outcome;
      }),
  };
}

/** Hosts and addresses are told of single tries only: as attributes of metrics there would be too many of them. */
function spanAttributesOf(task: QueuedTask): Attributes {
  const host = hostOf(task);
  return { 'url.full': task.url, ...(host === undefined ? {} : { 'server.address': host }) };
}

function outcomeAttributesOf(outcome: Outcome): Attributes {
  if (outcome.isDone) return { 'broadsheet.task.outcome': 'done' };
  const { code, kind } = failureOf(outcome.error);
  return { 'broadsheet.task.outcome': 'failed', 'error.type': kind === '' ? code : `${code}.${kind}` };
}
