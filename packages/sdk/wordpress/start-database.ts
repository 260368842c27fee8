import { join } from 'node:path';
import { type RunningServer, runProgram, startServer } from './throw-away-process.ts';

/** A database that is thrown away. */
export interface ThrowAwayDatabase extends RunningServer {
  /** The socket it answers at; it listens on no port. */
  readonly socket: string;
}

/** Makes a MariaDB with one empty database, `newsroom`, in a folder, and starts it. */
export async function startDatabase(folder: string): Promise<ThrowAwayDatabase> {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.socket');
  const place = ['--no-defaults', `--datadir=${data}`];
  runProgram('mariadb-install-db', [...place, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    folder,
  });
  const client = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  const server = await startServer('mariadbd', [...place, `--socket=${socket}`, ...quick], { folder }, async () => {
    try {
      runProgram('mariadb', [...client, '--execute', 'CREATE DATABASE IF NOT EXISTS newsroom'], { folder });
      return true;
    } catch {
      return false;
    }
  });
  return { ...server, socket };
}

/** What is thrown away need not survive a loss of power. */
const quick = [
  '--skip-networking',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-log-file-size=16M',
  '--skip-log-bin',
];
