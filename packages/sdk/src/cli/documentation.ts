/** Where the documentation is, with a slash at the end. */
export const siteUrl = 'https://broadsheet-news.github.io/';

/** The page about an error, by its code. */
export function errorPage(code: string): string {
  return `${siteUrl}reference/errors/${code.toLowerCase().replaceAll('_', '-')}/`;
}

/** Where defects are reported. */
export const issuesUrl = 'https://github.com/broadsheet-news/broadsheet/issues';
