import process from 'node:process';
import { Client } from 'pg';

/** Database on the server from which tests start. */
export const templateDatabase = 'broadsheet_test_template';

const { BROADSHEET_TEST_POSTGRES: configuredUrl } = process.env;

/** Whether a PostgreSQL server is there to test on: `BROADSHEET_TEST_POSTGRES` holds the URL of one. */
export const hasServer = configuredUrl !== undefined;

/** URL of a database of the server. */
export function serverUrl(database: string): string {
  const url = new URL(configuredUrl ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs a statement on the server, in the database that its URL names. */
export async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: configuredUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
