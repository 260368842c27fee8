import { BroadsheetError } from '@broadsheet/core/model';

/** The tables of a database could not be brought to the state that this version of the package needs; they are as before. */
export class MigrationError extends BroadsheetError {
  override readonly name = 'MigrationError';
  override readonly code = 'MIGRATION_FAILED';

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The tables of the archive could not be brought up to date, and are as before: ${reason}`, { cause });
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is MigrationError {
    return BroadsheetError.isInstance(value) && value.code === 'MIGRATION_FAILED';
  }
}
