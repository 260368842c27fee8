import { expect, it } from 'vitest';
import { pictureKey } from './picture-key.ts';

it.each([
  [
    'https://a.example/2026/05/harbour-tramway-1200x675.jpg',
    'https://cdn.example/w300/harbour-tramway-scaled.webp?q=75',
  ],
  ['https://a.example/44152f97b6430021/16x9/1280.jpg', 'https://a.example/44152f97b6430021/4x3/640.jpg'],
  ['https://a.example/harbour-tram-112~_v-small.jpg', 'https://a.example/harbour-tram-112~_v-large.jpg'],
])('knows %s and %s for one picture', (one, another) => {
  expect(pictureKey(one)).toBe(pictureKey(another));
});

it.each([
  ['https://a.example/2026/1.jpg', 'https://a.example/2025/1.jpg'],
  ['https://a.example/ALTERNATES/tram.jpg', 'https://a.example/ALTERNATES/ferry.jpg'],
  ['https://a.example/harbour-festival-2026/1.jpg', 'https://a.example/harbour-festival-2026/2.jpg'],
  ['https://a.example/harbour-tram-one.jpg', 'https://a.example/harbour-tram-two.jpg'],
])('tells %s from %s', (one, another) => {
  expect(pictureKey(one)).not.toBe(pictureKey(another));
});
