import type { Credit, CreditRole, Media } from '@broadsheet/core/model';

/** The word before the names of each role; a name of no known role stands alone. */
const labels: { readonly [Role in CreditRole]: string } = {
  photographer: 'Photograph: ',
  illustrator: 'Illustration: ',
  videographer: 'Video: ',
  agency: '',
  handout: 'Handout: ',
  courtesy: 'Courtesy of ',
  credit: '',
};

/**
 * Who made or gave a medium, in printed order: `Photograph: Ada Brandt / Northern Wire`.
 *
 * @param hasLabels - Whether the words for the roles, which are English, are written.
 */
export function creditLine({ credits }: Pick<Media, 'credits'>, hasLabels: boolean): string {
  return credits
    .map((credit, index) => `${hasLabels ? labelOf(credit, credits[index - 1]) : ''}${credit.name}`)
    .join(' / ');
}

/** A role is named once for the names that share it. */
function labelOf({ role }: Credit, before: Credit | undefined): string {
  return before?.role === role ? '' : labels[role];
}
