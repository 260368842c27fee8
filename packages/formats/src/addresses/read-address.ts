import type { LossLog } from '../losses/loss-log.ts';
import { safeFileAddress, safeLinkAddress } from './safe-address.ts';

/** The address of a link where a reader may follow it; one that is given and not safe is reported. */
export function readLinkAddress(value: string | undefined, pointer: string, losses: LossLog): string | undefined {
  return read(safeLinkAddress, value, pointer, losses);
}

/** The address of a page or file where a browser may load it; one that is given and not safe is reported. */
export function readFileAddress(value: string | undefined, pointer: string, losses: LossLog): string | undefined {
  return read(safeFileAddress, value, pointer, losses);
}

function read(
  toSafe: (value: string) => string | undefined,
  value: string | undefined,
  pointer: string,
  losses: LossLog,
): string | undefined {
  const address = value === undefined ? undefined : toSafe(value);
  if (value !== undefined && address === undefined) {
    losses.report(pointer, 'address', 'The address is not one that a reader may follow.');
  }
  return address;
}
