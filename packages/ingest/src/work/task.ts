/**
 * What a task asks for: the article of a `page`, the article of an HTML `file` on this machine, or a look at a watched
 * `feed`.
 */
export type TaskKind = 'page' | 'file' | 'feed';

/** One piece of work, as the queue keeps it. */
export interface Task {
  /** What it asks for. */
  readonly kind: TaskKind;
  /** Where it is: a web address, or a `file:` address. */
  readonly url: string;
  /** The call of `enqueue` that asked for it. */
  readonly batch?: string | undefined;
}

/** A task as the queue gives it back. Another version of the package may have put it there, with a kind of its own. */
export interface QueuedTask {
  /** What it asks for, a {@link TaskKind} of some version. */
  readonly kind: string;
  /** Where it is; empty when it does not say. */
  readonly url: string;
}

/** Reads what the queue gave back. */
export function readTask(value: unknown): QueuedTask {
  const { kind = '', url = '' } = typeof value === 'object' && value !== null ? { ...blank, ...value } : blank;
  return { kind: String(kind), url: String(url) };
}

const blank: { readonly kind?: unknown; readonly url?: unknown } = {};

/** The host that a task asks, by which politeness counts; none for a file. */
export function hostOf({ url }: QueuedTask): string | undefined {
  const host = URL.parse(url)?.host ?? '';
  return host === '' ? undefined : host;
}
