import type { ExitName } from './exit-codes.ts';

/** A file, or standard input, could not be read, or is of no use. */
export class FileError extends Error {
  override readonly name = 'FileError';
  /** How the command ends. */
  readonly exit: ExitName;

  constructor(exit: ExitName, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exit = exit;
  }
}
