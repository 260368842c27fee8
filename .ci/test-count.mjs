import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes the reports of earlier runs, so that none is counted twice; turbo brings back those of the packages that did not change. */
export function removeTestReports() {
  for (const folder of testedFolders()) rmSync(reportFile(folder), { force: true });
}

/** Prints the sum of all packages' tests as the last line; gives the exit code of the whole run. */
export function printTestCount(exitCode) {
  const folders = testedFolders();
  const silent = folders.filter((folder) => !existsSync(reportFile(folder)));
  for (const folder of silent) console.log(`The tests of ${folder} did not run; the first error above says why.`);

  const counts = folders.filter((folder) => !silent.includes(folder)).map((folder) => readCount(reportFile(folder)));
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  if (exitCode !== 0 && sum('failed') === 0) console.log('A check or a build failed; see the errors above.');

  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  return exitCode === 0 && silent.length > 0 ? 1 : exitCode;
}

function testedFolders() {
  return ['packages', 'apps']
    .filter((group) => existsSync(group))
    .flatMap((group) => readdirSync(group).map((name) => join(group, name)))
    .filter((folder) => hasTests(join(folder, 'package.json')));
}

function hasTests(manifestFile) {
  return existsSync(manifestFile) && JSON.parse(readFileSync(manifestFile, 'utf8')).scripts?.test !== undefined;
}

function reportFile(folder) {
  return join(folder, '.vitest/report.json');
}

function readCount(file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A test file that cannot be loaded holds no test that could fail: it counts as one.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
