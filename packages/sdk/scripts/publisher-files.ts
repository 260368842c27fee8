/** A publisher to write rules for. */
export interface NewPublisher {
  /** Short name in kebab-case. */
  readonly name: string;
  /** Host of its pages, without `www.`. */
  readonly host: string;
  /** The day on which its pages were looked at, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The name of the constant that holds a publisher's rules. */
export function constantOf(name: string): string {
  return name.replaceAll(/-([a-z\d])/gu, (_, letter: string) => letter.toUpperCase());
}

/** The files of a new publisher by path: rules, page and what is expected of it, which work as they are. */
export function publisherFiles(publisher: NewPublisher): Readonly<Record<string, string>> {
  const { name } = publisher;
  return {
    [`${name}.ts`]: rulesOf(publisher),
    [`fixtures/${name}/page.html`]: pageOf(publisher),
    [`fixtures/${name}/expected.json`]: `${JSON.stringify(expectedOf(publisher), null, 2)}\n`,
  };
}

function rulesOf({ name, host, day }: NewPublisher): string {
  return `import type { PublisherRules } from '../publisher-rules.ts';

/** The publisher of ${host}. */
export const ${constantOf(name)}: PublisherRules = {
  name: '${name}',
  hosts: ['${host}'],
  templates: [
    {
      from: '${day}',
      reason: 'Say here why extraction that holds for all pages cannot be right on these.',
      blocks: [{ select: '.house-note', label: 'promotion' }],
    },
  ],
};
`;
}

const headline = 'Night ferry sails again';
const paragraphs = [
  'The night ferry left the pier at ten on Friday, two years after a storm broke the ramp and sank the old landing.',
  'Some forty people were on board, most of them fishers who sell at the morning market on the far side of the bay.',
  'The town paid for the new ramp with a loan that runs for thirty years, and raised the fare by a third to meet it.',
];
const note =
  'Our readers pay for the stories on this page with a few coins a week, and we thank every one of them for it.';

function pageOf({ day }: NewPublisher): string {
  const [first, ...others] = paragraphs.map((text) => `<p>${text}</p>`);
  const lines = [first, `<div class="house-note"><p>${note}</p></div>`, ...others];
  return `<!doctype html>
<html lang="en">
  <head>
    <title>${headline}</title>
    <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "${headline}", "datePublished": "${day}"}
    </script>
  </head>
  <body>
    <article>
      <h1>${headline}</h1>
      ${lines.join('\n      ')}
    </article>
  </body>
</html>
`;
}

function expectedOf({ host, day }: NewPublisher): object {
  return {
    url: `https://${host}/night-ferry-sails-again`,
    retrievedOn: day,
    headline,
    contributors: [],
    datePublished: day,
    sections: [],
    tags: [],
    captions: [],
    body: paragraphs,
    removed: [`promotion: ${note}`],
  };
}
