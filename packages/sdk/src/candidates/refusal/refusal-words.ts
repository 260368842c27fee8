import type { NotAnArticleKind } from '../../errors/not-an-article-error.ts';

/** A kind of page that stands in the way of an article, and the words by which it shows. */
export interface RefusalRow {
  readonly kind: NotAnArticleKind;
  /** Words of the title or of a heading, in lower case, several languages together. */
  readonly headings: readonly string[];
  /** Words anywhere on the page. */
  readonly texts: readonly string[];
  /** Most characters of running text that such a page holds besides: a page with more tells a story. */
  readonly maxBodyCharacters: number;
}

/** Pages that are no articles, the surest first. */
export const refusalRows: readonly RefusalRow[] = [
  {
    kind: 'bot-challenge',
    headings: [
      'just a moment',
      'attention required',
      'are you a robot',
      'verify you are human',
      'security check',
      'un momento…',
      'einen moment',
      'проверка браузера',
    ],
    texts: [
      'checking your browser',
      'checking that you are not a robot',
      'verify that you are human',
      'verify you are human',
      'not a robot',
      'unusual traffic from',
      'enable javascript and cookies to continue',
      'kein roboter',
      'pas un robot',
      'no soy un robot',
      'я не робот',
      'nie jestem robotem',
    ],
    maxBodyCharacters: 400,
  },
  {
    kind: 'not-found',
    headings: [
      'page not found',
      'not found',
      'error 404',
      '404',
      'can’t be found',
      "can't be found",
      'no longer available',
      'seite nicht gefunden',
      'nicht gefunden',
      'page introuvable',
      'página no encontrada',
      'página não encontrada',
      'pagina non trovata',
      'pagina niet gevonden',
      'страница не найдена',
      'sayfa bulunamadı',
      'сторінку не знайдено',
      'nie znaleziono strony',
      'ページが見つかりません',
      '页面不存在',
      'الصفحة غير موجودة',
      'бет табылмады',
    ],
    texts: [],
    maxBodyCharacters: 800,
  },
  {
    kind: 'consent',
    headings: [
      'before you continue',
      'we value your privacy',
      'your privacy',
      'privacy settings',
      'cookie settings',
      'bevor sie fortfahren',
      'zustimmung',
      'ihre privatsphäre',
      'avant de continuer',
      'votre vie privée',
      'antes de continuar',
      'prima di continuare',
      'voordat je verdergaat',
      'прежде чем продолжить',
    ],
    texts: [],
    maxBodyCharacters: 1500,
  },
  {
    kind: 'paywall',
    headings: [],
    texts: [
      'subscribe to continue reading',
      'subscribe to read',
      'to continue reading',
      'this story is for subscribers',
      'this article is for subscribers',
      'subscribers only',
      'nur für abonnenten',
      'weiterlesen mit',
      'réservé aux abonnés',
      'exclusivo para suscriptores',
      'exclusivo para assinantes',
      'riservato agli abbonati',
      'alleen voor abonnees',
      'только для подписчиков',
      'sadece aboneler',
    ],
    maxBodyCharacters: 600,
  },
];
