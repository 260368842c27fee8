import { undeclaredLanguage } from '../data/page-language.ts';
import { partNames } from '../data/part.ts';
import type { ResultPage } from './quality-result.ts';

/** Pages of a set that have something in common. */
export interface PageGroup {
  /** What they have in common, as the head of a row or column. */
  readonly name: string;
  /** Whether a page is one of them. */
  readonly has: (page: ResultPage) => boolean;
  /** How many there are. */
  readonly count: number;
}

/** A language with fewer pages gets no group of its own where languages are many. */
const minLanguagePages = 3;

/** The parts that some pages fall into, in the order of {@link partNames}. */
export function groupByPart(pages: readonly ResultPage[]): readonly PageGroup[] {
  return partNames
    .map((part) => createGroup(pages, part, (page) => page.part === part))
    .filter(({ count }) => count > 0);
}

/** What sets say their pages are, that of the most pages first; none where a set does not say so. */
export function groupByType(pages: readonly ResultPage[]): readonly PageGroup[] {
  const types = new Set(pages.flatMap(({ pageType }) => pageType ?? []));
  return mostPagesFirst([...types].map((type) => createGroup(pages, type, (page) => page.pageType === type)));
}

/** The languages that pages declare, that of the most pages first. */
export function groupByLanguage(pages: readonly ResultPage[]): readonly PageGroup[] {
  const languages = new Set(pages.map(({ language }) => language));
  return mostPagesFirst([...languages].map((name) => createGroup(pages, name, ({ language }) => language === name)));
}

/**
 * The languages that several pages declare, then the pages that declare none, then those of all rare languages together.
 * None where pages are in one language only.
 */
export function groupByCommonLanguage(pages: readonly ResultPage[]): readonly PageGroup[] {
  const declared = groupByLanguage(pages).filter(({ name }) => name !== undeclaredLanguage);
  const common = declared.filter(({ count }) => count >= minLanguagePages);
  const rare = declared.filter(({ count }) => count < minLanguagePages);
  if (common.length < 2) {
    return [];
  }
  const isRare = (page: ResultPage): boolean => rare.some(({ has }) => has(page));
  return [
    ...common,
    createGroup(pages, undeclaredLanguage, ({ language }) => language === undeclaredLanguage),
    createGroup(pages, 'others', isRare),
  ].filter(({ count }) => count > 0);
}

function createGroup(pages: readonly ResultPage[], name: string, has: PageGroup['has']): PageGroup {
  return { name, has, count: pages.filter(has).length };
}

function mostPagesFirst(groups: readonly PageGroup[]): readonly PageGroup[] {
  return groups.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
