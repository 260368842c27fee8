const triedPorts = 20;

/**
 * Starts something on a port, or on the next free one after it.
 *
 * @param port - First port to try; 0 lets the system choose.
 * @param listen - Starts it on a port; rejects with the code `EADDRINUSE` when the port is taken.
 */
export async function listenNear<Started>(port: number, listen: (port: number) => Promise<Started>): Promise<Started> {
  for (let candidate = port; candidate < port + triedPorts; candidate += 1) {
    try {
      return await listen(candidate);
    } catch (error) {
      if (!isPortTaken(error)) throw error;
    }
  }
  throw new Error(`The ports ${port} to ${port + triedPorts - 1} are all taken; pass another by the PORT variable.`);
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
