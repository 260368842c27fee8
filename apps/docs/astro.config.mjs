// @ts-check
import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import starlightLinksValidator from 'starlight-links-validator';
import { createStarlightTypeDocPlugin } from 'starlight-typedoc';

/**
 * The reference of a package, written from the doc comments of its source.
 *
 * @param {string} workspace - Folder of the package under `packages`.
 * @param {readonly string[]} entries - Its entries, as paths under `src` without their ending.
 */
function describePackage(workspace, entries) {
  const [createPlugin, sidebarGroup] = createStarlightTypeDocPlugin();
  const plugin = createPlugin({
    entryPoints: entries.map((entry) => `../../packages/${workspace}/src/${entry}.ts`),
    tsconfig: './tsconfig.typedoc.json',
    output: `reference/api/${workspace}`,
    sidebar: { label: `@broadsheet/${workspace}`, collapsed: true },
    typeDoc: {
      name: `@broadsheet/${workspace}`,
      readme: 'none',
      entryFileName: 'index',
      gitRevision: 'main',
      sourceLinkTemplate: 'https://github.com/broadsheet-news/broadsheet/blob/main/{path}#L{line}',
    },
  });
  return { plugin, sidebarGroup };
}

const packages = [
  describePackage('core', ['index', 'schema/index']),
  describePackage('sdk', ['index', 'node/index', 'publishers/index', 'testing/index']),
  describePackage('formats', ['index']),
  describePackage('ingest', ['index']),
];

export default defineConfig({
  site: 'https://broadsheet-news.github.io',
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Broadsheet',
      description:
        'The typed content SDK for news: any page, feed item, CMS post or text becomes one validated article.',
      social: [{ icon: 'github', label: 'Source', href: 'https://github.com/broadsheet-news/broadsheet' }],
      routeMiddleware: './src/link-twin.ts',
      customCss: ['./src/styles/site.css'],
      // Wrapped code needs no scrolling region of its own.
      expressiveCode: { defaultProps: { wrap: true } },
      plugins: [...packages.map(({ plugin }) => plugin), starlightLinksValidator()],
      sidebar: [
        { label: 'Tutorials', items: [{ autogenerate: { directory: 'tutorials' } }] },
        { label: 'How-to guides', items: [{ autogenerate: { directory: 'guides' } }] },
        {
          label: 'Reference',
          items: [
            'reference/article',
            'reference/rules',
            'reference/diagnostics',
            'reference/command-line',
            { label: 'Error codes', collapsed: true, items: [{ autogenerate: { directory: 'reference/errors' } }] },
            { label: 'Changes', collapsed: true, items: [{ autogenerate: { directory: 'reference/changelog' } }] },
            { label: 'API', items: packages.map(({ sidebarGroup }) => sidebarGroup) },
          ],
        },
        { label: 'Explanation', items: [{ autogenerate: { directory: 'explanation' } }] },
        { label: 'Playground', link: '/playground/' },
      ],
    }),
  ],
});
