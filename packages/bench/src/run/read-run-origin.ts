import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** When, from what and on what a result was made. */
export interface RunOrigin {
  /** When, ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Commit, `-dirty` behind it when files had changed since; absent outside a repository. */
  readonly commit?: string;
  /** Version of Node. */
  readonly node: string;
}

const describeArguments = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];

/** Reads the clock, the commit of the bench's own repository, and the version of Node. */
export async function readRunOrigin(): Promise<RunOrigin> {
  const commit = await readCommit();
  return {
    madeAt: new Date().toISOString(),
    ...(commit === undefined ? {} : { commit }),
    node: process.versions.node,
  };
}

/** The commit; none where there is no repository or no git, as in an unpacked archive, which can still be measured. */
async function readCommit(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', describeArguments, { cwd: import.meta.dirname });
    return stdout.trim();
  } catch {
    return undefined;
  }
}
