/**
 * How deep blocks and marks are nested, counted together. Articles stay below 10; every level indents all that is in
 * it, so that more levels would make much text of little.
 */
export const MAXIMUM_DEPTH = 32;
