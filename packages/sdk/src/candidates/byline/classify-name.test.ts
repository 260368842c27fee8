import { describe, expect, it } from 'vitest';
import { classifyName } from './classify-name.ts';

describe('classifyName', () => {
  it.each([
    ['Jane Doe', 'person'],
    ['Иван Петров', 'person'],
    ['大渡 美咲', 'person'],
    ['Reuters', 'agency'],
    ['The Harbour-Post', 'organisation'],
    ['the harbour post', 'organisation'],
    ['Harbour News', 'organisation'],
    ['朝日新聞', 'organisation'],
    ['Sports Desk', 'organisation'],
    ['post.example', 'organisation'],
    ['Harbour Works GmbH', 'organisation'],
    ['Studio 98', 'organisation'],
    ['TPN', 'organisation'],
    ['Presley', 'person'],
    ['a'.repeat(5000), 'person'],
    ['', 'person'],
  ])('%s: %s', (name, kind) => {
    expect(classifyName(name, ['The Harbour Post'])).toBe(kind);
  });
});
