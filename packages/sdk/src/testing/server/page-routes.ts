import { people } from '../people.ts';
import { sections } from '../publication.ts';
import { jsonLdDocument } from '../render/metadata/json-ld-document.ts';
import { renderListPage } from '../render/page/list-page.ts';
import { renderNewslettersPage } from '../render/page/newsletters-page.ts';
import { specialPages } from '../render/page/special-pages.ts';
import { renderStoryPage } from '../render/page/story-page.ts';
import { renderLogo, renderPicture } from '../render/picture/picture-svg.ts';
import { latestChange } from '../render/feeds/feed-parts.ts';
import { termSlug } from '../render/term-slug.ts';
import { renderText } from '../render/text.ts';
import { lastChange } from '../story-date.ts';
import { picturesOf } from '../story-pictures.ts';
import { storyPath } from '../story-path.ts';
import type { Story } from '../story.ts';
import { embedPage } from './embed-page.ts';
import type { Reply } from './reply.ts';
import { htmlReply, jsonReply, redirectReply, svgReply, textReply } from './reply.ts';
import type { Route, RouteRequest } from './route.ts';

/** Pages and pictures. */
export const pageRoutes: readonly Route[] = [
  { path: '/', example: '/', answer: answerFront },
  { path: '/:year/:month/:slug', example: '/2026/05/council-keeps-night-market/', answer: answerStory },
  { path: '/:section/:name', example: '/city/storm-orla-live-1103', answer: answerStory },
  { path: '/text/:slug', example: '/text/council-keeps-night-market', answer: answerText },
  { path: '/json/:slug', example: '/json/council-keeps-night-market', answer: answerJsonLd },
  { path: '/author/:slug', example: '/author/ines-corrado', answer: answerAuthor },
  { path: '/tag/:slug', example: '/tag/night-market', answer: answerTag },
  { path: '/media/:file', example: '/media/11021-1024x683.svg', answer: answerPicture },
  { path: '/embed/:name', example: '/embed/tram-first-run', answer: () => htmlReply(embedPage) },
  { path: '/newsletters', example: '/newsletters', answer: ({ site }) => htmlReply(renderNewslettersPage(site)) },
  { path: '/logo.svg', example: '/logo.svg', answer: () => svgReply(renderLogo()) },
  ...specialPages.map(({ path, render }): Route => ({
    path,
    example: path,
    answer: ({ site }) => htmlReply(render(site)),
  })),
  { path: '/:section', example: '/city', answer: answerSection },
];

function answerFront({ site, query }: RouteRequest): Reply | undefined {
  const number = query.get('p');
  if (number !== null) {
    const story = site.stories.find((candidate) => String(candidate.id) === number);
    return story && redirectReply(`${site.origin}${storyPath(story)}`);
  }
  return listReply({ path: '/', stories: site.stories }, site);
}

function answerStory({ site, parameters }: RouteRequest): Reply | undefined {
  const path = `/${Object.values(parameters).join('/')}`;
  const story = site.stories.find((candidate) => trimSlash(storyPath(candidate)) === path);
  return (
    story &&
    htmlReply(renderStoryPage(story, site), { lastModified: lastChange(story), headers: linkHeaders(story, site) })
  );
}

function linkHeaders(story: Story, site: RouteRequest['site']): Readonly<Record<string, string>> {
  if (story.presentation.template === 'modern') return {};
  return {
    link: `<${site.origin}/wp-json/>; rel="https://api.w.org/", <${site.origin}/?p=${story.id}>; rel=shortlink`,
  };
}

function answerText({ site, parameters }: RouteRequest): Reply | undefined {
  const story = site.stories.find((candidate) => candidate.slug === parameters['slug']);
  return story && textReply(renderText(story), { lastModified: lastChange(story) });
}

function answerJsonLd({ site, parameters }: RouteRequest): Reply | undefined {
  const story = site.stories.find((candidate) => candidate.slug === parameters['slug']);
  return story && jsonReply(jsonLdDocument(story, site), { lastModified: lastChange(story) }, 'application/ld+json');
}

function answerAuthor({ site, parameters }: RouteRequest): Reply | undefined {
  const person = Object.values(people).find((candidate) => candidate.slug === parameters['slug']);
  if (person === undefined) return undefined;
  const stories = site.stories.filter((story) => story.byline.people.some((author) => author.id === person.id));
  return listReply({ path: `/author/${person.slug}`, title: person.name, stories }, site);
}

function answerTag({ site, parameters }: RouteRequest): Reply | undefined {
  const slug = parameters['slug']?.toLowerCase();
  const tag = site.stories.flatMap((story) => story.tags).find((candidate) => termSlug(candidate) === slug);
  if (tag === undefined) return undefined;
  return listReply(
    { path: `/tag/${termSlug(tag)}`, title: tag, stories: site.stories.filter((story) => story.tags.includes(tag)) },
    site,
  );
}

function answerSection({ site, parameters }: RouteRequest): Reply | undefined {
  const section = Object.values(sections).find((candidate) => candidate.slug === parameters['section']);
  if (section === undefined) return undefined;
  const stories = site.stories.filter((story) => story.section === section.slug);
  return listReply({ path: `/${section.slug}`, title: section.name, stories }, site);
}

function answerPicture({ site, parameters }: RouteRequest): Reply | undefined {
  const match = /^(\d+)(?:-(\d{1,4})x(\d{1,4}))?\.svg$/u.exec(parameters['file'] ?? '');
  const picture = site.stories.flatMap(picturesOf).find((candidate) => String(candidate.id) === match?.[1]);
  if (picture === undefined) return undefined;
  return svgReply(
    renderPicture(picture, {
      width: Number(match?.[2] ?? picture.width),
      height: Number(match?.[3] ?? picture.height),
    }),
  );
}

function listReply(page: Parameters<typeof renderListPage>[0], site: RouteRequest['site']): Reply {
  return htmlReply(renderListPage(page, site), { lastModified: latestChange(page.stories) });
}

function trimSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
