import { BroadsheetError } from './broadsheet-error.ts';

/** A stamp made by hand holds an `iso` that is no date, so that it cannot be compared. */
export class InvalidStampError extends BroadsheetError {
  override readonly name = 'InvalidStampError';
  override readonly code = 'STAMP_INVALID';
  /** The `iso` that is no date. */
  readonly iso: string;

  constructor(iso: string) {
    super(`The stamp "${iso}" is not an ISO 8601 date; make stamps with parseIsoStamp or parseRfc822Stamp`);
    this.iso = iso;
  }

  /** Whether `value` is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is InvalidStampError {
    return BroadsheetError.isInstance(value) && value.code === 'STAMP_INVALID';
  }
}
