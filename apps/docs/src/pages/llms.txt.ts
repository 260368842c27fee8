import type { APIRoute } from 'astro';
import { readTwins } from '../twins/read-twins.ts';

/** The list of all pages for language models, each by its Markdown twin. */
export const GET: APIRoute = async ({ site }) => {
  const twins = await readTwins(site);
  const links = twins.map(
    ({ title, url, description }) => `- [${title}](${url})${description === undefined ? '' : `: ${description}`}`,
  );
  const introduction = 'Any page, feed item, CMS post or text becomes one typed, validated, explainable article.';
  return new Response(`# Broadsheet\n\n> ${introduction}\n\n## Pages\n\n${links.join('\n')}\n`);
};
