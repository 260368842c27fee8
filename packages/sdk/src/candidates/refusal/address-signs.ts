import type { PageKind } from './page-kind.ts';

/** Signs of one kind of page in an address. */
interface AddressSigns {
  readonly kind: PageKind;
  /** Whole parts of the path, file extensions aside. */
  readonly parts: string;
  /** Whole labels of the name of the host. */
  readonly labels: string;
}

/**
 * By what conventions of the web an address tells what kind of page it leads to, in the languages that sites are built
 * in. Words under which newsrooms file stories as well (`service`, `archive`, `topic`) are no signs. Of several signs,
 * the first part of the path counts.
 */
const rows: readonly AddressSigns[] = [
  {
    kind: 'discussion',
    parts:
      't thread threads viewtopic showthread showtopic viewthread question questions discussion discussions forum forums foro foros foren',
    labels:
      'forum forums foro foren community discuss discourse bbs boards stackoverflow stackexchange superuser serverfault',
  },
  {
    kind: 'documentation',
    parts:
      'doc docs documentation apidocs javadoc manual manpages api reference wiki handbook quickstart tutorial tutorials',
    labels: 'doc docs documentation developer developers wiki man manual readthedocs',
  },
  {
    kind: 'product',
    parts:
      'product products produkt produkte producto productos produit produits prodotto prodotti produto produtos urun itm sku dp',
    labels: '',
  },
  {
    kind: 'index',
    parts:
      'category categories tag tags collection collections shop store catalog browse search cat kategorie kategorien schlagwort categoria categorias categorie etiqueta suche recherche rubrik rubrique kategori etiket genre list listing listings',
    labels: 'shop store',
  },
  { kind: 'service', parts: 'services solutions leistungen servicios hizmetler', labels: '' },
];

/** Parts of a path under which stories stand, whatever stands around them. */
const storyParts: ReadonlySet<string> = new Set(
  'news article articles story stories blog blogs post posts magazine opinion press review reviews recipe recipes nachrichten artikel noticias noticia actualite actualites notizie nieuws haber novosti'.split(
    ' ',
  ),
);

const kindOfPart = signsBy('parts');
const kindOfLabel = signsBy('labels');

function signsBy(place: 'parts' | 'labels'): ReadonlyMap<string, PageKind> {
  return new Map(rows.flatMap((row) => row[place].split(' ').map((sign): [string, PageKind] => [sign, row.kind])));
}

/** The kind of page that an address leads to by convention; `undefined` where it tells nothing, or leads to a story. */
export function kindOfAddress({ pathname, hostname }: URL): PageKind | undefined {
  const parts = partsOf(pathname.toLowerCase()).map((part) => part.replace(/\.[a-z]{2,5}$/u, ''));
  if (parts.some((part) => storyParts.has(part))) return undefined;
  const labels = hostname.split('.').slice(0, -1);
  return firstKnown(parts, kindOfPart) ?? firstKnown(labels, kindOfLabel);
}

/** The parts of a path. */
export function partsOf(pathname: string): readonly string[] {
  return pathname.split('/').filter((part) => part !== '');
}

function firstKnown(names: readonly string[], kinds: ReadonlyMap<string, PageKind>): PageKind | undefined {
  const known = names.find((name) => kinds.has(name));
  return known === undefined ? undefined : kinds.get(known);
}
