/** What buttons say beside a thing for sale, in lower case, one language a row. */
const phrases = [
  'add to cart|add to bag|add to basket|add to wishlist|buy now|buy it now|out of stock|in stock|sold out',
  'in den warenkorb|jetzt kaufen|auf lager|ausverkauft',
  'ajouter au panier|en stock',
  'añadir al carrito|agregar al carrito|agotado',
  'adicionar ao carrinho|esgotado',
  'aggiungi al carrello',
  'in winkelwagen|op voorraad',
  'dodaj do koszyka',
  'sepete ekle',
  'в корзину|в наличии',
  'себетке',
  'カートに入れる',
  '加入购物车|加入購物車',
  'أضف إلى السلة',
];

const anyPhrase = new RegExp(phrases.join('|'), 'u');

/** Whether a short line is what a shop says beside a thing for sale. */
export function isBuyLine(text: string): boolean {
  return anyPhrase.test(text.toLowerCase());
}
