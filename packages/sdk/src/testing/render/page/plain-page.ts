import { publication } from '../../publication.ts';
import type { Site } from '../../site.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { documentShell } from './document-shell.ts';
import { themeFooter, themeHeader } from './theme-chrome.ts';
import { themeStyle } from './theme-style.ts';

/** The parts of a page that shows no story. */
export interface PlainPage {
  /** Title of the page, without the name of the site. */
  readonly title: string;
  /** What the page shows. */
  readonly content: Markup;
  /** Further elements of the head. */
  readonly head?: Markup;
}

/** Writes a page with header and footer of the newspaper and no story in it. */
export function plainPage(page: PlainPage, site: Site): string {
  return documentShell({
    language: publication.language,
    direction: 'ltr',
    head: markup`<title>${page.title} - ${publication.name}</title>\n${page.head}`,
    style: themeStyle,
    bodyClass: 'page',
    body: markup`${themeHeader(site)}
<div id="content" class="site-content"><main id="main" class="site-main">
${page.content}
</main></div>
${themeFooter(site)}`,
  });
}

/** Writes a page that stands before the newspaper: without its header and footer. */
export function barePage(page: PlainPage): string {
  return documentShell({
    language: publication.language,
    direction: 'ltr',
    head: markup`<title>${page.title}</title>\n${page.head}`,
    style: themeStyle,
    bodyClass: 'bare',
    body: markup`<div class="site-content">
${page.content}
</div>`,
  });
}
