import type { NodeClient } from '@broadsheet/sdk/node';
import type { PgBoss } from 'pg-boss';
import type { Engine } from '../engine/engine.ts';
import type { Telemetry } from './telemetry.ts';

/** What the parts of work share. */
export interface WorkContext {
  /** The database. */
  readonly engine: Engine;
  /** The queue. */
  readonly boss: PgBoss;
  /** What fetches. */
  readonly client: NodeClient;
  /** What is told of each task. */
  readonly telemetry: Telemetry;
}
