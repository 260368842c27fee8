import { BroadsheetError } from '@broadsheet/core/model';

/** Another process has the folder of an embedded archive open. */
export class ArchiveInUseError extends BroadsheetError {
  override readonly name = 'ArchiveInUseError';
  override readonly code = 'ARCHIVE_IN_USE';
  /** The folder. */
  readonly folder: string;
  /** The process that has it open. */
  readonly processId: number;

  constructor(folder: string, processId: number) {
    super(
      `Process ${processId} has the archive in ${folder} open, and an embedded archive belongs to one process at a time; ` +
        'end that process, or use a PostgreSQL server, which many processes share',
    );
    this.folder = folder;
    this.processId = processId;
  }

  /** Whether a value is such an error, of this or of another copy of the package. */
  static override isInstance(value: unknown): value is ArchiveInUseError {
    return BroadsheetError.isInstance(value) && value.code === 'ARCHIVE_IN_USE';
  }
}
