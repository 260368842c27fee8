import { parseByline } from '../../candidates/byline/parse-byline.ts';

const maxBylineCharacters = 120;

/** Whether a line is a byline: it begins with a word for "by" and names somebody. */
export function isBylineLine(text: string): boolean {
  if (text.length > maxBylineCharacters || /[.!?]$/.test(text)) return false;
  return bylineOpeners.test(text) && parseByline(text).contributors.length > 0;
}

const bylineOpeners = /^(?:by|von|par|por|di|da|door|автор|авторы|текст|بقلم|文|作者|記者)[\s:：/]/i;
