import { BroadsheetError } from '@broadsheet/core/model';
import { FetchError, NotAnArticleError } from '@broadsheet/sdk';
import { errorPage, issuesUrl } from './documentation.ts';
import type { ExitName } from './exit-codes.ts';
import { FileError } from './file-error.ts';
import { UsageError } from './usage-error.ts';

/** How a command failed, for a person and for a script. */
export interface Failure {
  readonly exit: ExitName;
  /** What failed, and where. */
  readonly message: string;
  /** What to do next, a line each. */
  readonly hints: readonly string[];
}

/** One row for each code of the SDK's errors that can end a command: how it ends, and what helps on a command line. */
const outcomes: Readonly<
  Record<string, { readonly exit: ExitName; readonly hint?: (error: unknown) => string | undefined }>
> = {
  FETCH_FAILED: { exit: 'unreachable', hint: hintOfFetch },
  SOURCE_FAILED: { exit: 'unreadable' },
  NOT_AN_ARTICLE: {
    exit: 'unreadable',
    hint: (error) =>
      NotAnArticleError.isInstance(error) && error.isReadable ? '--any-page reads it all the same' : undefined,
  },
  FEED_INVALID: { exit: 'unreadable', hint: () => 'broadsheet discover <url> finds the feeds of a site' },
  INPUT_INVALID: {
    exit: 'usage',
    hint: () => 'broadsheet feed <url> lists a feed; broadsheet --help says what else there is',
  },
};

/** Says how a command failed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UsageError)
    return { exit: 'usage', message: error.message, hints: ['try: broadsheet --help says what there is'] };
  if (error instanceof FileError)
    return {
      exit: error.exit,
      message: error.message,
      hints: ['try: an address begins with https://, standard input is -'],
    };
  if (error instanceof Error && 'syscall' in error) return { exit: 'unreachable', message: error.message, hints: [] };
  const outcome = BroadsheetError.isInstance(error) ? outcomes[error.code] : undefined;
  if (outcome === undefined || !BroadsheetError.isInstance(error)) return defect(error);
  const hint = outcome.hint?.(error);
  const hints = hint === undefined ? [] : [`try: ${hint}`];
  return { exit: outcome.exit, message: error.message, hints: [...hints, `see: ${errorPage(error.code)}`] };
}

function hintOfFetch(error: unknown): string | undefined {
  if (!FetchError.isInstance(error)) return undefined;
  if (error.kind === 'blocked')
    return `--allow-host ${new URL(error.url).host}, if you trust it; --proxy, if it is about a proxy`;
  return error.isRetryable ? 'the same again later' : undefined;
}

function defect(error: unknown): Failure {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exit: 'defect', message, hints: [`This is a defect of Broadsheet; please report it: ${issuesUrl}`] };
}
