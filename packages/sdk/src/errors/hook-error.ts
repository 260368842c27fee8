import { BroadsheetError } from '@broadsheet/core/model';
import type { ClientHooks } from '../client-hooks.ts';

/** A hook of the caller threw; what it threw is the `cause`. */
export class HookError extends BroadsheetError {
  override readonly name = 'HookError';
  override readonly code = 'HOOK_FAILED';
  /** Which hook. */
  readonly hook: keyof ClientHooks;
  /** What the hook `onError` was told of, which would be lost otherwise. */
  readonly interrupted: unknown;

  constructor(hook: keyof ClientHooks, cause: unknown, interrupted?: unknown) {
    super(`The hook ${hook} threw: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.hook = hook;
    this.interrupted = interrupted;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is HookError {
    return BroadsheetError.isInstance(value) && value.code === 'HOOK_FAILED';
  }
}
