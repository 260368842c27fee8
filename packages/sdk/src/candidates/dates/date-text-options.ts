/** What is known of the text that a date is read from. */
export interface DateTextOptions {
  /** Language of the text as a BCP 47 tag; its region tells how 3/5/2024 is read. */
  readonly inLanguage?: string;
  /** Whether 3/5/2024 is the 3rd of May; wins over `inLanguage`. */
  readonly preferDayFirst?: boolean | undefined;
}

/** Regions that write the month before the day in numeric dates. */
const monthFirstRegions = ['US', 'PH'] as const;

/**
 * Whether the day stands before the month in numeric dates that could be read both ways. It does nearly everywhere:
 * unless the options say otherwise, only tags of the United States and the Philippines (`en-US`) turn it round; `en`
 * without a region does not.
 */
export function isDayFirst(options: DateTextOptions): boolean {
  if (options.preferDayFirst !== undefined) return options.preferDayFirst;
  const subtags = options.inLanguage?.toUpperCase().split(/[-_]/).slice(1) ?? [];
  return !monthFirstRegions.some((region) => subtags.includes(region));
}
