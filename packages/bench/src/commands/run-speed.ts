import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { speedReport } from '../report/speed-report.ts';
import type { SpeedResult } from '../results/speed-result.ts';
import { readRunOrigin } from '../run/read-run-origin.ts';
import { speedParts } from '../speed/speed-parts.ts';
import type { SpeedTable } from '../speed/speed-table.ts';
import type { CommandOutput } from './run-quality.ts';
import type { SpeedOptions } from './speed-options.ts';

/**
 * Runs `bench speed`: measures the parts one after the other and prints their tables.
 *
 * @throws BenchError when the data is missing, or something that is measured fails.
 */
export async function runSpeed(
  { parts, jsonPath, ...options }: SpeedOptions,
  { print, showProgress }: CommandOutput,
): Promise<void> {
  const tables: SpeedTable[] = [];
  for (const part of parts) tables.push(await speedParts[part]({ ...options, showProgress }));
  const result: SpeedResult = {
    format: 'broadsheet-bench-speed',
    formatVersion: 2,
    ...(await readRunOrigin()),
    tables,
  };
  print(speedReport(result));
  if (jsonPath !== undefined) {
    await mkdir(dirname(jsonPath), { recursive: true });
    await writeFile(jsonPath, `${JSON.stringify(result)}\n`);
  }
}
