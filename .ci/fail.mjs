import process from 'node:process';

/** Ends the program, saying what failed and what to do about it. */
export function fail(what, remedy) {
  console.error(`\nbroadsheet: ${what}\n            ${remedy}`);
  process.exit(1);
}
