/** What a word of an address, of the names of the `body` element or of a generator says that a page is. */
export type PageWord = keyof typeof wordsByPage;

/**
 * Words by the kind of page that they speak of, in the languages that sites are built in. One word by itself proves
 * nothing; the model weighs in how many places a page has words of one kind.
 */
const wordsByPage = {
  story:
    'news newsroom article articles story stories post posts single singular blog blogs magazine opinion opinions insight insights press release releases review reviews recipe recipes podcast interview features guides entry nachrichten artikel aktuell meldung noticias noticia articulo actualite actualites articolo notizie nieuws nieuwsbericht haber haberler nyheter nyheder novosti aktualnosci uutiset',
  index:
    'home homepage front frontpage category categories cat tag tags tagged archive archives author authors search results browse collection collections c list lists listing listings directory latest taxonomy term genre catalogs newest chart schedule kategorie kategorien themen schlagwort rubrik rubriken autoren suche categoria categorias categorie etiqueta etiquetas rubrique rubriques recherche sezione rubriek kategori etiket',
  product:
    'product products p item items itm dp sku store shop shopping cart woocommerce catalog prod produkt produkte producto productos produit produits prodotto prodotti produto produtos urun tienda boutique shopify magento prestashop bigcommerce',
  discussion:
    'forum forums foro topic thread threads t question questions discussion discussions viewtopic showtopic showthread boards bbs talk discuss discourse phpbb vbulletin xenforo vanilla smf mybb flarum invision stackexchange stackoverflow superuser serverfault',
  documentation:
    'doc docs documentation manual reference api apis wiki tutorial tutorials handbook kb sdk man developer developers docusaurus sphinx mkdocs gitbook vitepress readthedocs mediawiki javadoc dokuwiki mdbook',
  service:
    'service services solution solutions pricing contact platform department departments industry industries enterprise program programs course courses certification leistungen angebot servicios empresa hizmetler',
} as const;

/** The kinds that words speak of, in the order of the table. */
export const pageWords: readonly PageWord[] = Object.keys(wordsByPage).filter(isPageWord);

function isPageWord(name: string): name is PageWord {
  return Object.hasOwn(wordsByPage, name);
}

const kindsByWord = new Map<string, readonly PageWord[]>();
for (const kind of pageWords) {
  for (const word of wordsByPage[kind].split(' ')) kindsByWord.set(word, [...(kindsByWord.get(word) ?? []), kind]);
}

/** Longest text whose words are looked up, in characters. */
const maxCharacters = 1000;

/** The kinds of page that the words of a name speak of. */
export function pageWordsIn(text: string): ReadonlySet<PageWord> {
  const words = text
    .slice(0, maxCharacters)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return new Set(words.flatMap((word) => kindsByWord.get(word) ?? []));
}
