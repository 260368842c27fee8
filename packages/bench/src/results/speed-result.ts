import type { RunOrigin } from '../run/read-run-origin.ts';
import type { SpeedTable } from '../speed/speed-table.ts';

/** Result of `bench speed`, as `--json` writes it. */
export interface SpeedResult extends RunOrigin {
  readonly format: 'broadsheet-bench-speed';
  readonly formatVersion: 2;
  /** What was measured, a table a part. */
  readonly tables: readonly SpeedTable[];
}
