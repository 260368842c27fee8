import type { Stamp } from '@broadsheet/core/model';
import type { LossLog } from '../losses/loss-log.ts';

/**
 * The date as RFC 3339 has it, to the second and with its offset. A date without a time of day or an offset is no such
 * moment, and left out rather than completed; where only the seconds are missing, the first one is written.
 */
export function dateTime(stamp: Stamp | undefined, pointer: string, losses: LossLog): string | undefined {
  if (stamp === undefined) {
    return undefined;
  }
  const [, minute, second, offset] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.exec(stamp.iso) ?? [];
  if (minute === undefined || offset === undefined) {
    losses.report(pointer, 'date', 'The format holds no date without a time of day and an offset.');
    return undefined;
  }
  if (second === undefined) {
    losses.report(`${pointer}/iso`, 'date', 'The format does not tell a minute from its first second.');
  }
  return `${minute}${second ?? ':00'}${offset}`;
}
