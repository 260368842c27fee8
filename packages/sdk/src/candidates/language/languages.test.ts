import { describe, expect, it } from 'vitest';
import { monthOf } from '../dates/month-of.ts';
import { foldText } from './fold-text.ts';
import type { LanguageWords } from './language-words.ts';
import { languageWords, wordsOf } from './languages.ts';

const tables: readonly (readonly [string, LanguageWords])[] = Object.entries(languageWords);

/** Every month of every language in the forms that dates have: full, and abbreviated where newspapers do. */
const months: Readonly<Record<string, string>> = {
  en: 'January Jan|February Feb|March Mar|April Apr|May|June Jun|July Jul|August Aug|September Sept Sep|October Oct|November Nov|December Dec',
  ru: 'января янв январь|февраля фев|марта мар март|апреля апр|мая май|июня июн июнь|июля июл июль|августа авг|сентября сен сент|октября окт|ноября ноя|декабря дек',
  kk: 'қаңтар қаңтарда|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  de: 'Januar Jänner Jan|Februar Feber Feb|März Mär Mrz|April Apr|Mai|Juni Jun|Juli Jul|August Aug|September Sept|Oktober Okt|November Nov|Dezember Dez',
  fr: 'janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre déc',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sept|octubre oct|noviembre nov|diciembre dic',
  pt: 'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  nl: 'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept|oktober okt|november nov|december dec',
  tr: 'Ocak Oca|Şubat Şub|Mart Mar|Nisan Nis|Mayıs May|Haziran Haz|Temmuz Tem|Ağustos Ağu|Eylül Eyl|Ekim Eki|Kasım Kas|Aralık Ara',
  ar: 'يناير|فبراير شباط|مارس آذار|أبريل ابريل نيسان|مايو أيار|يونيو حزيران|يوليو تموز|أغسطس اغسطس آب|سبتمبر أيلول|أكتوبر|نوفمبر|ديسمبر',
  uk: 'січня січ|лютого лют|березня бер|квітня квіт|травня трав|червня черв|липня лип|серпня серп|вересня вер|жовтня жовт|листопада лист|грудня груд',
  pl: 'stycznia sty|lutego lut|marca mar|kwietnia kwi|maja maj|czerwca cze|lipca lip|sierpnia sie|września wrz|października paź|listopada lis|grudnia gru',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober okt|november|december',
  no: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des',
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  fi: 'tammikuuta tammi|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  cs: 'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
  el: 'Ιανουαρίου Ιαν|Φεβρουαρίου Φεβ|Μαρτίου Μαρ|Απριλίου|Μαΐου ΜΑΪΟΥ|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου',
  ro: 'ianuarie ian|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie noi|decembrie',
  hu: 'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
  hi: 'जनवरी|फरवरी फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर|नवंबर|दिसंबर',
  id: 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember',
  he: 'ינואר בינואר|פברואר|מרץ במרץ|אפריל|מאי במאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
  fa: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
};

describe('monthOf', () => {
  it.each(Object.entries(months))('knows the months of %s', (_language, names) => {
    const found = names.split('|').map((forms) => forms.split(' ').map((form) => monthOf(foldText(form))));
    expect(found).toEqual(names.split('|').map((forms, index) => forms.split(' ').map(() => index + 1)));
  });

  it('takes no other words', () => {
    expect(['decades', 'marathon', 'juniper', 'octopus', 'ma', 'septic', 'general'].map(monthOf)).toEqual(
      Array(7).fill(undefined),
    );
  });
});

describe('the tables of words', () => {
  const lists = tables.flatMap(([language, table]) =>
    Object.entries<string | undefined>({ ...table }).map(([list, words = '']) => ({
      name: `${language}, ${list}`,
      list,
      words: words.split('|'),
    })),
  );

  it.each(lists)('$name is written as the interface says', ({ list, words }) => {
    expect(words).toEqual(words.map((word) => word.toLowerCase().trim()));
    expect(list === 'months' ? words.length : new Set(words).size).toBe(list === 'months' ? 12 : words.length);
    expect(list === 'months' || !words.includes('')).toBe(true);
  });

  it('are merged in their order, each word once', () => {
    expect(wordsOf('by').slice(0, 4)).toEqual(['text:', 'autor*:', 'auteur*:', 'by']);
    expect(new Set(wordsOf('related')).size).toBe(wordsOf('related').length);
  });
});
