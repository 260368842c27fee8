import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { publishedPackages } from '../published-packages.ts';
import { releasedFolder, reportFile } from './report-files.ts';

// A part of making a release, see CONTRIBUTING.md: from now on users rely on what the reports say today.
for (const published of publishedPackages) {
  const folder = releasedFolder(published);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name } of published.entries) {
    const report = reportFile(published, name);
    cpSync(report, join(folder, basename(report)));
  }
}
