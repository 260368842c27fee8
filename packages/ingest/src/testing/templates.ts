import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openEngine } from '../engine/open-engine.ts';
import { migrate } from '../migrations/migrate.ts';
import { openQueue } from '../work/open-queue.ts';
import { hasServer, onServer, serverUrl, templateDatabase } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of an embedded database whose tables are made; empty where tests run on a server. */
    readonly templateFolder: string;
  }
}

let templateFolder = '';

/** Makes a migrated database, once: tests start from copies, which is fast. */
export async function setup({ provide }: TestProject): Promise<void> {
  if (hasServer) {
    await onServer(`drop database if exists ${templateDatabase}`);
    await onServer(`create database ${templateDatabase}`);
    await makeTables(serverUrl(templateDatabase));
  } else {
    templateFolder = await mkdtemp(join(tmpdir(), 'broadsheet-template-'));
    await makeTables(templateFolder);
  }
  provide('templateFolder', templateFolder);
}

/** Removes what {@link setup} made. */
export async function teardown(): Promise<void> {
  if (hasServer) await onServer(`drop database ${templateDatabase}`);
  else await rm(templateFolder, { recursive: true, force: true });
}

async function makeTables(database: string): Promise<void> {
  const engine = await openEngine(database);
  await migrate(engine);
  const boss = await openQueue(engine, { retry: {}, telemetry: false }, () => {});
  await boss.stop();
  await engine.close();
}
