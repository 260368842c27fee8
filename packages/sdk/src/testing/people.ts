/** Somebody whose name stands in a byline. */
export interface Person {
  /** Number of the account in the CMS, unique. */
  readonly id: number;
  /** Short name in addresses, unique. */
  readonly slug: string;
  /** The name as printed. */
  readonly name: string;
  /** A human being, a news agency, or the newspaper's own desk. */
  readonly kind: 'person' | 'agency' | 'staff';
  /** What the person does; for guests, who they are. */
  readonly title: string;
  /** The body a guest belongs to; absent for the newspaper's own people. */
  readonly affiliation?: string;
}

/** Everybody who writes for the newspaper. */
export const people = {
  corrado: { id: 3, slug: 'ines-corrado', name: 'Ines Corrado', kind: 'person', title: 'City reporter' },
  hale: { id: 4, slug: 'tobias-hale', name: 'Tobias Hale', kind: 'person', title: 'Politics reporter' },
  amsel: { id: 5, slug: 'judith-amsel', name: 'Judith Amsel', kind: 'person', title: 'Courts correspondent' },
  stroud: { id: 6, slug: 'wilhelmina-stroud', name: 'Wilhelmina Stroud', kind: 'person', title: 'Science editor' },
  dove: { id: 7, slug: 'casimir-dove', name: 'Casimir Dove', kind: 'person', title: 'Theatre critic' },
  tamm: { id: 8, slug: 'roza-tamm', name: 'Roza Tamm', kind: 'person', title: 'Data reporter' },
  quill: { id: 9, slug: 'hester-quill', name: 'Hester Quill', kind: 'person', title: 'Features writer' },
  ridley: { id: 10, slug: 'anselm-ridley', name: 'Anselm Ridley', kind: 'person', title: 'Obituaries writer' },
  orrell: { id: 11, slug: 'tamsin-orrell', name: 'Tamsin Orrell', kind: 'person', title: 'Photographer' },
  fenwick: { id: 12, slug: 'osric-fenwick', name: 'Osric Fenwick', kind: 'person', title: 'Live editor' },
  armitage: {
    id: 13,
    slug: 'pell-armitage',
    name: 'Pell Armitage',
    kind: 'person',
    title: 'Professor of urban geography',
    affiliation: 'University of Sennholt',
  },
  nassar: { id: 14, slug: 'salma-nassar', name: 'سلمى نصّار', kind: 'person', title: 'محررة الرياضة' },
  olshanov: { id: 15, slug: 'timur-olshanov', name: 'Тимур Ольшанов', kind: 'person', title: 'Корреспондент' },
  staff: { id: 2, slug: 'courant-staff', name: 'Courant staff', kind: 'staff', title: 'The news desk' },
  northlight: { id: 16, slug: 'northlight-press', name: 'Northlight Press', kind: 'agency', title: 'News agency' },
} as const satisfies Readonly<Record<string, Person>>;
