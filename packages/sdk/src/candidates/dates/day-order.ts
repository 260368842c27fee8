/** Top-level domains whose sites write the month first. */
const monthFirstDomains: ReadonlySet<string> = new Set(['us', 'ph', 'gov', 'mil', 'edu']);
/**
 * Country domains that say nothing: sold to the whole world as names, or of countries that write dates both ways or the
 * year first.
 */
const silentDomains: ReadonlySet<string> = new Set(
  'ai am ca cc cn co fm gg hk hu im io is jp kr la li lt ly me mn nu sh so st to tv tw vc ws'.split(' '),
);

/** A date in numbers, which only its marks and its year tell from other numbers. */
const numericDate = /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/gu;

/**
 * Whether a page writes the day before the month, by what it shows: dates that can be read in one way only (13/5/2024,
 * 5/13/2024) decide by their majority, else the country of its address.
 *
 * @returns `undefined` where neither says so; then the language decides.
 */
export function dayOrder(lines: readonly { readonly text: string }[], url: string | undefined): boolean | undefined {
  let majority = 0;
  for (const { text } of lines) {
    if (text.length > maxCharacters || !dateMark.test(text)) continue;
    for (const [, first, , second] of text.matchAll(numericDate)) majority += voteOf(Number(first), Number(second));
  }
  return majority === 0 ? orderOfDomain(url) : majority > 0;
}

/** What every date in numbers has; it spares most lines the search for one. */
const dateMark = /\d[/.-]\d/;

/** Longer texts tell stories; their numbers are of many kinds. */
const maxCharacters = 200;

function voteOf(first: number, second: number): number {
  if (first > 12 && first <= 31 && second <= 12) return 1;
  return second > 12 && second <= 31 && first <= 12 ? -1 : 0;
}

function orderOfDomain(url: string | undefined): boolean | undefined {
  const domain = URL.canParse(url ?? '') ? new URL(url ?? '').hostname.split('.').at(-1) : undefined;
  if (domain === undefined || silentDomains.has(domain)) return undefined;
  if (monthFirstDomains.has(domain)) return false;
  return domain.length === 2 ? true : undefined;
}
