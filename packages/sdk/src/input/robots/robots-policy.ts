import { parseRobots, type RobotsGroup, type RobotsRule } from './parse-robots.ts';

/** What a site asks of one crawler. */
export interface RobotsPolicy {
  /** Whether an address may be fetched. */
  readonly allows: (url: string) => boolean;
  /** Pause between requests that is asked for, in milliseconds; 0 for none. */
  readonly crawlDelayMs: number;
}

/** Characters of an address that rules are compared with; no rule is as long. */
const maxPathLength = 2048;

/**
 * What a robots.txt asks of a crawler: the rules of all groups that name it, else those for everyone, else none. Of the
 * rules that match, the one with the longest pattern decides; of two of the same length, the one that allows (RFC 9309,
 * 2.2.2).
 *
 * @param agent - The crawler's product token, in lower case; empty for one without a name, which nobody can address.
 */
export function robotsPolicy(text: string, agent: string): RobotsPolicy {
  const groups = parseRobots(text);
  const named = agent === '' ? [] : groups.filter(({ agents }) => agents.includes(agent));
  const applying = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'));
  const rules = applying.flatMap((group) => group.rules).map(compile);
  return {
    allows: (url) => decide(rules, url),
    crawlDelayMs: applying.find(hasDelay)?.crawlDelayMs ?? 0,
  };
}

function hasDelay({ crawlDelayMs }: RobotsGroup): boolean {
  return crawlDelayMs !== undefined;
}

/** A rule that is ready to be compared. */
interface CompiledRule {
  readonly isAllow: boolean;
  readonly length: number;
  readonly matches: (path: string) => boolean;
}

function decide(rules: readonly CompiledRule[], url: string): boolean {
  const { pathname, search } = new URL(url);
  // The file itself may always be read.
  if (pathname === '/robots.txt') return true;
  const path = upperEscapes(`${pathname}${search}`.slice(0, maxPathLength));
  let [length, isAllowed] = [0, true];
  for (const rule of rules) {
    const isStronger = rule.length > length || (rule.length === length && rule.isAllow);
    if (isStronger && rule.matches(path)) [length, isAllowed] = [rule.length, rule.isAllow];
  }
  return isAllowed;
}

function compile({ isAllow, pattern }: RobotsRule): CompiledRule {
  const escaped = escape(pattern);
  const matches = matcherOf(escaped);
  // The RFC has escaped letters equal bare ones, Google's parser does not; in doubt, what is forbidden stays so.
  const looser = isAllow || !escaped.includes('%') ? undefined : matcherOf(unescapeLetters(escaped));
  return {
    isAllow,
    length: escaped.length,
    matches: (path) => matches(path) || (looser?.(unescapeLetters(path)) ?? false),
  };
}

/**
 * Compares part by part, each at the first place where it fits, which is as good as any: no pattern makes it try again
 * and again.
 */
function matcherOf(pattern: string): (path: string) => boolean {
  const hasEnd = pattern.endsWith('$');
  const [start = '', ...parts] = (hasEnd ? pattern.slice(0, -1) : pattern).split('*');
  const last = hasEnd ? parts.pop() : undefined;
  return (path) => {
    if (!path.startsWith(start)) return false;
    let at = start.length;
    for (const part of parts) {
      const found = path.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    if (!hasEnd) return true;
    return last === undefined ? path.length === at : path.length - last.length >= at && path.endsWith(last);
  };
}

/** A pattern as addresses are written: letters beyond ASCII escaped, escapes in capitals. */
function escape(pattern: string): string {
  // A pattern that was cut may end within a letter.
  const whole = pattern.replace(/\p{Surrogate}/gu, '\uFFFD');
  return upperEscapes(whole.replace(/\P{ASCII}+/gu, encodeURIComponent));
}

function upperEscapes(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (octet) => octet.toUpperCase());
}

/** Undoes escapes that nothing asks for: those of unreserved characters (RFC 3986, 2.3). */
function unescapeLetters(text: string): string {
  return text.replace(/%(?:2[DE]|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)/g, (octet) => decodeURIComponent(octet));
}
