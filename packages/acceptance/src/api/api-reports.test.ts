import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import { publishedPackages } from '../published-packages.ts';
import { apiReports } from './api-reports.ts';
import { breakingChanges } from './breaking-changes.ts';
import { pendingMajors } from './pending-majors.ts';
import { releasedReports, reportFile } from './report-files.ts';

const majors = pendingMajors();

describe.each(publishedPackages)('the public API of $name', (published) => {
  const reports = apiReports(published);

  test.each(published.entries)('$specifier is the one that was reviewed; UPDATE=1 writes it', ({ name }) => {
    const file = reportFile(published, name);
    const report = reports.get(name) ?? '';
    if (env['UPDATE'] === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, report);
    }
    expect(readFileSync(file, 'utf8')).toBe(report);
  });

  test('breaks nothing of the last release, or a changeset says "major"', () => {
    const broken = [...releasedReports(published)].flatMap(([name, released]) =>
      breakingChanges(released, reports.get(name) ?? '').map((change) => `${name}: ${change}`),
    );
    expect(majors.has(published.name) ? [] : broken).toEqual([]);
  });
});
