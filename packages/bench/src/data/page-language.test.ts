import { expect, it } from 'vitest';
import { pageLanguage } from './page-language.ts';

it.each([
  ['<html lang="de-AT">', 'de'],
  ['<html class=a LANG=EN>', 'en'],
  ['<html xmlns="x" xml:lang="kk">', 'kk'],
  ['<html><meta http-equiv="Content-Language" content="fr">', 'fr'],
  ['<html><meta property="og:locale" content="pt_BR">', 'pt'],
  ['<html data-lang="x"><p lang="en">', 'undeclared'],
])('reads %j', (html, language) => {
  expect(pageLanguage(html)).toBe(language);
});
