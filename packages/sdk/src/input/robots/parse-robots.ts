/** One line that allows or forbids paths. */
export interface RobotsRule {
  /** Whether it allows them. */
  readonly isAllow: boolean;
  /** The paths: a beginning, with `*` for anything and `$` for the end. */
  readonly pattern: string;
}

/** Rules for some crawlers. */
export interface RobotsGroup {
  /** Product tokens of the crawlers, in lower case; `*` is everyone that no other group names. */
  readonly agents: readonly string[];
  /** The rules, in the order of the file. */
  readonly rules: readonly RobotsRule[];
  /** Pause between requests that is asked for, in milliseconds. */
  readonly crawlDelayMs: number | undefined;
}

interface OpenGroup extends RobotsGroup {
  readonly agents: string[];
  readonly rules: RobotsRule[];
  crawlDelayMs: number | undefined;
}

/**
 * Longest pattern that is kept, in characters; of a longer one, its beginning. It bounds what comparing costs, and no
 * rule that is meant comes near it.
 */
const maxPatternLength = 1024;

/**
 * Reads a robots.txt (RFC 9309, 2.2). What is no line of the protocol is left out. `Crawl-delay`, which the RFC does
 * not have, is read too; as the RFC asks of such lines, it does not end a group.
 */
export function parseRobots(text: string): readonly RobotsGroup[] {
  const groups: OpenGroup[] = [];
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const [name, value] = splitLine(line);
    const open = groups.at(-1);
    if (name === 'user-agent') addAgent(groups, tokenOf(value));
    else if (name === 'crawl-delay' && open !== undefined) open.crawlDelayMs ??= delayOf(value);
    else if (name === 'allow' || name === 'disallow')
      // An empty rule matches nothing: “Disallow:” forbids nothing.
      open?.rules.push({ isAllow: name === 'allow', pattern: value.slice(0, maxPatternLength) });
  }
  return groups;
}

/** Lines that name crawlers and stand together share a group; one after a rule begins the next. */
function addAgent(groups: OpenGroup[], agent: string): void {
  const open = groups.at(-1);
  if (open !== undefined && open.rules.length === 0) open.agents.push(agent);
  else groups.push({ agents: [agent], rules: [], crawlDelayMs: undefined });
}

/** Name and value of a line. Between two words the colon is forgotten often enough to be made good. */
function splitLine(line: string): readonly [name: string, value: string] {
  const content = (line.split('#', 1)[0] ?? '').trim();
  const colon = content.indexOf(':');
  if (colon >= 0) return [content.slice(0, colon).trim().toLowerCase(), content.slice(colon + 1).trim()];
  const words = content.split(/\s+/);
  return words.length === 2 ? [words[0]?.toLowerCase() ?? '', words[1] ?? ''] : ['', ''];
}

/** The product token that a name begins with, in lower case (RFC 9309, 2.2.1). */
export function tokenOf(name: string): string {
  if (/^\*(?:\s|$)/.test(name)) return '*';
  return /^[A-Za-z_-]*/.exec(name)?.[0].toLowerCase() ?? '';
}

function delayOf(value: string): number | undefined {
  return /^\d{1,6}(?:\.\d{1,6})?$/.test(value) ? Number(value) * 1000 : undefined;
}
