import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import type { PublishedEntry, PublishedPackage } from '../published-packages.ts';

/**
 * The public API of each entry of a package as API Extractor reports it: every declaration that can be imported, and
 * those that they refer to, sorted and without comments.
 *
 * @returns The reports by the name of their entry.
 * @throws {Error} when the declarations cannot be read, such as before they are built.
 */
export function apiReports({ folder, entries }: PublishedPackage): ReadonlyMap<string, string> {
  const reportFolder = mkdtempSync(join(tmpdir(), 'broadsheet-api-'));
  try {
    const configs = entries.map((entry) => extractorConfig(folder, entry, reportFolder));
    const [first] = configs;
    if (first === undefined) return new Map();
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: entries.map(({ declarationFile }) => declarationFile),
    });
    configs.forEach((config) => writeReport(config, compilerState));
    return new Map(entries.map(({ name }) => [name, readFileSync(join(reportFolder, fileNameOf(name)), 'utf8')]));
  } finally {
    rmSync(reportFolder, { recursive: true });
  }
}

function writeReport(config: ExtractorConfig, compilerState: CompilerState): void {
  const problems: string[] = [];
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    compilerState,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
      message.handled = true;
    },
  });
  if (!succeeded) throw new Error(`${config.mainEntryPointFilePath} cannot be read:\n${problems.join('\n')}`);
}

function extractorConfig(
  projectFolder: string,
  { name, declarationFile }: PublishedEntry,
  reportFolder: string,
): ExtractorConfig {
  const none = { default: { logLevel: ExtractorLogLevel.None } };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder,
      mainEntryPointFilePath: declarationFile,
      compiler: { overrideTsconfig: { compilerOptions, files: [declarationFile] } },
      apiReport: {
        enabled: true,
        includeForgottenExports: true,
        reportFileName: fileNameOf(name),
        reportFolder,
        reportTempFolder: join(reportFolder, 'temporary'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: none,
        tsdocMessageReporting: none,
      },
      newlineKind: 'lf',
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
  });
}

function fileNameOf(entryName: string): string {
  return `${entryName}.api.md`;
}

/** How a user's compiler reads the declarations, without what belongs to this repository. */
const compilerOptions = {
  target: 'es2023',
  lib: ['es2023', 'webworker'],
  module: 'nodenext',
  strict: true,
  types: ['node'],
  // Whether all declarations are sound is told by the compilers of the acceptance run.
  skipLibCheck: true,
};
