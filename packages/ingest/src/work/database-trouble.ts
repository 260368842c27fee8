/**
 * Classes of SQLSTATE that say something of the state of the database, not of what was written: connection, resources
 * (full disks among them), intervention of an operator, system, and transactions that others rolled back.
 */
const passingClasses: ReadonlySet<string> = new Set(['08', '53', '57', '58', '40', '55']);

/**
 * Whether an error of the database may pass. One without a SQLSTATE did not come from the database: the connection to it
 * broke, or could not be made.
 */
export function isDatabaseTrouble(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^[0-9A-Z]{5}$/.test(code) ? passingClasses.has(code.slice(0, 2)) : isOfConnection(error, code);
}

function isOfConnection({ message }: Error, code: string): boolean {
  return /^E[A-Z]+$/.test(code) || /connection|timeout exceeded/i.test(message);
}
