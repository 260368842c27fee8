import { describe, expect, it } from 'vitest';
import { cleanPersonName } from './clean-person-name.ts';

describe('cleanPersonName', () => {
  it.each([
    ['Jane Doe', 'Jane Doe'],
    ['  By  Jane\u00A0Doe , ', 'Jane Doe'],
    ['Par Anne Leroi', 'Anne Leroi'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['Von Trier', 'Von Trier'],
    ['Jane Doe, Ph.D.', 'Jane Doe'],
    ['Jane Doe MD, FACP', 'Jane Doe MD, FACP'],
    ['Jane Doe Jr.', 'Jane Doe Jr.'],
    ['Dr. Jane Doe', 'Dr. Jane Doe'],
    ['Jane Doe <jane@post.example>', 'Jane Doe'],
    ['@jane', ''],
    ['https://post.example/jane', ''],
    ['By', 'By'],
    ['', ''],
  ])('%s: %s', (text, name) => {
    expect(cleanPersonName(text)).toBe(name);
  });
});
