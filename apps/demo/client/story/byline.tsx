import type { Article, Contributor, ContributorRole } from '@broadsheet/core/model';
import type { ReactNode } from 'react';
import { Traced } from '../trace/traced.tsx';
import { isEnglish } from './is-english.ts';

/** The word before the names of each role. */
const roleLabels: { readonly [Role in ContributorRole]: string } = {
  author: 'By',
  reporter: 'Reporting by',
  contributor: 'With',
  photographer: 'Photographs by',
  illustrator: 'Illustrations by',
  translator: 'Translated by',
  researcher: 'Research by',
  reviewer: 'Reviewed by',
  editor: 'Edited by',
};

/** Who made the story, by what they did; the printed line where nobody is named. */
export function Byline({ article }: { readonly article: Article }): ReactNode {
  const { contributors, bylineText } = article;
  if (contributors.length === 0 && bylineText === undefined) return null;
  const roles = [...new Set(contributors.map(({ role }) => role))];
  return (
    <Traced pointer={['/contributors', '/bylineText']} as="p" className="text-[1.05rem] font-semibold text-ink">
      {contributors.length === 0
        ? bylineText
        : roles.map((role) => (
            <span key={role} className="byline-role">
              {isEnglish(article) && <span className="font-normal text-soft">{roleLabels[role]} </span>}
              <Names contributors={contributors.filter((contributor) => contributor.role === role)} />
            </span>
          ))}
    </Traced>
  );
}

/** The names as a list: `A, B and C`. */
function Names({ contributors }: { readonly contributors: readonly Contributor[] }): ReactNode {
  return contributors.map((contributor, index) => (
    <span key={contributor.name}>
      {index > 0 && (index === contributors.length - 1 ? <span className="font-normal text-soft"> and </span> : ', ')}
      <Name contributor={contributor} />
    </span>
  ));
}

function Name({ contributor: { name, url, affiliation } }: { readonly contributor: Contributor }): ReactNode {
  return (
    <bdi>
      {url === undefined ? (
        name
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer" className="quiet-link">
          {name}
        </a>
      )}
      {affiliation !== undefined && <span className="font-normal text-soft">, {affiliation}</span>}
    </bdi>
  );
}
