import type {
  Alternate,
  AltId,
  Contributor,
  Correction,
  Headline,
  InfoSource,
  MiningReservation,
} from '@broadsheet/core/model';

/** By what the items of those lists that several claims add to are told apart. */
export const itemKeys = {
  headlines: (headline: Headline) => headline.value,
  altIds: (id: AltId) => `${id.role} ${id.value}`,
  alternates: (alternate: Alternate) => `${alternate.role} ${alternate.url}`,
  contributors: (contributor: Contributor) => `${contributor.role} ${contributor.name}`,
  infoSources: (source: InfoSource) => source.name,
  corrections: (correction: Correction) => correction.text,
  miningReservations: (reservation: MiningReservation) => `${reservation.signal} ${reservation.raw}`,
} as const;
