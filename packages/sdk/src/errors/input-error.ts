import { BroadsheetError } from '@broadsheet/core/model';

/** What was passed is no input that Broadsheet can read: a property is missing or of the wrong type. */
export class InputError extends BroadsheetError {
  override readonly name = 'InputError';
  override readonly code = 'INPUT_INVALID';
  /** The property concerned, such as `html` or `wordpress.content.rendered`. */
  readonly property: string;

  constructor(property: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.property = property;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is InputError {
    return BroadsheetError.isInstance(value) && value.code === 'INPUT_INVALID';
  }
}
