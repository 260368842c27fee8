import type { SpeechWords } from '../speech-words.ts';

/** Speech in Spanish. */
export const es: SpeechWords = {
  says: 'dijo|dice|dicen|dijeron|afirmó|afirma|aseguró|asegura|señaló|señala|explicó|explica|añadió|añade|agregó|agrega|declaró|declara|indicó|indica|manifestó|expresó|sostuvo|sostiene|advirtió|advierte|recordó|recuerda|apuntó|apunta|consideró|considera|comentó|comenta|subrayó|subraya|destacó|destaca|anunció|anuncia|informó|informa|aclaró|reconoció|reiteró|insistió|respondió|preguntó|contó|cuenta|relató|lamentó|denunció|admitió|reveló|concluyó|escribió|precisó|detalló|garantizó|confesó|criticó|pidió|opinó|argumentó|remarcó|arguyendo|ha dicho|ha asegurado|ha explicado|ha señalado|ha afirmado|tildando|tildó|confirmó|confirmaron|informaron|explicaba|recalcó|recalca|recalcado|dejó claro|exigió|destacado|señalaba',
  calls: 'describió|califica|llamó|calificó|calificado|denominó',
  titled: 'titulado|titulada|lema',
  accordingTo: 'según|de acuerdo con|a juicio de|en palabras de',
  that: 'que',
  pronouns: 'él|ella|ellos|ellas|este|éste',
  articles: 'el|la|los|las|un|una|del|su|sus',
  writings: 'comunicado|informe|carta|estudio|documento|encuesta|nota',
  groups:
    'policía|gobierno|ministerio|fiscalía|autoridades|expertos|empresa|fuentes|fuente|operadora|organización|ong|ejército|grupo',
  hasDashes: true,
  incise: true,
};
