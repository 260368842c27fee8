import { InputError } from '@broadsheet/sdk';

/** Articles of a part of a list where nothing else is said. */
const defaultLimit = 20;
/** Articles of a part of a list at most. */
const maxLimit = 1000;

/**
 * Checks how many articles are asked for.
 *
 * @throws {InputError} when it is no number from 1 to 1,000.
 */
export function readLimit(limit: number = defaultLimit): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= maxLimit) return limit;
  throw new InputError('limit', `The limit ${limit} cannot be used; pass a whole number from 1 to ${maxLimit}.`);
}
