import { publication } from '../../publication.ts';
import type { Site } from '../../site.ts';
import { absolute } from '../../site.ts';
import type { JsonObject } from '../json-value.ts';
import { markup } from '../markup.ts';
import { documentShell } from '../page/document-shell.ts';

/** Path of the newspaper's letter to its readers, which another CMS serves. */
export const letterPath = '/letter/';

/** The key of that CMS for what everybody may read. */
export const ghostKey = '0c0ffee0c0ffee0c0ffee0c0ff';

/** Writes the front page of the letter, with the script of the CMS that names the key. */
export function renderLetterPage(site: Site): string {
  const home = absolute(site, letterPath);
  const api = `${home}ghost/api/content/`;
  return documentShell({
    language: publication.language,
    direction: 'ltr',
    head: markup`<title>${publication.name}: The Letter</title>
<meta name="generator" content="Ghost 6.2">
<link rel="alternate" type="application/rss+xml" title="The Letter" href="${absolute(site, '/feed/')}">
<script defer src="${home}portal.min.js" data-ghost="${home}" data-key="${ghostKey}" data-api="${api}"></script>
`,
    style: markup``,
    bodyClass: 'home-template',
    body: markup`<main><h1>The Letter</h1></main>`,
  });
}

/** Writes the settings of the letter, as the Content API of Ghost gives them. */
export function ghostSettings(site: Site): JsonObject {
  return {
    title: publication.name,
    description: publication.tagline,
    logo: absolute(site, '/logo.svg'),
    url: absolute(site, '/'),
    timezone: 'America/Sao_Paulo',
    locale: publication.language,
  };
}
