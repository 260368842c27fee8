/**
 * Checks that every regular expression of what reads foreign text takes linear time, with recheck. That takes seconds for
 * one and minutes for all, so those that passed are written down in linear-regexps.json, and only others are checked.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

// Else recheck starts a process of its own.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const root = fileURLToPath(new URL('..', import.meta.url));
const recordFile = fileURLToPath(new URL('linear-regexps.json', import.meta.url));

/** Sources of what is published or runs on foreign text: all but the bench, and what tests it. */
const sources = globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: root }).filter(
  (path) => !/^packages\/bench\/|\.test(?:-d)?\.tsx?$|\/fixtures\//.test(path),
);

/** One that cannot be decided in this time passes: the rules of eslint-plugin-regexp look at it as well. */
const timeoutMs = 20_000;

/** An attack of so many characters takes a fraction of a millisecond in linear time, and seconds in quadratic time. */
const attackCharacters = 50_000;
const slowMs = 200;

const { linear: known } = JSON.parse(readFileSync(recordFile, 'utf8'));
const knownKeys = new Set(known);
const passed = new Set();
const vulnerable = [];

for (const path of sources) {
  for (const regexp of literalsOf(path)) {
    if (knownKeys.has(regexp.key) || passed.has(regexp.key)) passed.add(regexp.key);
    else check(regexp);
  }
}

const linear = [...passed].toSorted((one, other) => (one < other ? -1 : 1));
if (JSON.stringify(linear) !== JSON.stringify(known)) {
  writeFileSync(recordFile, `${JSON.stringify({ linear }, null, 2)}\n`);
}
for (const line of vulnerable) console.error(line);
process.exitCode = vulnerable.length === 0 ? 0 : 1;

function* literalsOf(path) {
  const text = readFileSync(`${root}/${path}`, 'utf8');
  const found = [];
  const visitor = new Visitor({ Literal: (node) => node.regex && found.push(node) });
  visitor.visit(parseSync(path, text).program);
  for (const { regex, start } of found) {
    const key = createHash('sha256').update(`/${regex.pattern}/${regex.flags}`).digest('hex').slice(0, 16);
    yield { ...regex, key, place: `${path}:${text.slice(0, start).split('\n').length}` };
  }
}

function check({ pattern, flags, key, place }) {
  const { status, checker, complexity, attack } = checkSync(pattern, flags, { timeout: timeoutMs });
  const isVulnerable = status === 'vulnerable' && (checker === 'automaton' || isSlow(pattern, flags, attack));
  if (isVulnerable) vulnerable.push(`${place}: ${complexity.summary}: /${pattern}/${flags}`);
  else passed.add(key);
}

/** Whether an attack works: what recheck suspects where it cannot prove, as with lookbehinds, is wrong now and then. */
function isSlow(pattern, flags, { pumps, suffix }) {
  const repeated = pumps.map(({ prefix, pump }) => prefix + pump.repeat(attackCharacters / pump.length));
  const start = performance.now();
  `${repeated.join('')}${suffix}`.replace(new RegExp(pattern, flags), '');
  return performance.now() - start > slowMs;
}
