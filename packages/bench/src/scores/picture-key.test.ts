import { expect, it } from 'vitest';
import { pictureKey } from './picture-key.ts';

it.each([
  ['https://img.example/2026/03/harbour-tram-1200x675.jpg', 'http://cdn.example/w300/harbour-tram.webp?quality=75'],
  ['https://img.example/44152f97b643/16x9/1280@40.jpg', 'https://img.example/44152f97b643/4x3/640@60.jpg'],
  ['https://img.example/images/84057994.webp?width=1960', 'https://img.example/images/84057994.jpg'],
  [
    'https://r.example/crop/3014x2017+0+0/?url=https%3A%2F%2Fa.example%2Fharbour-tram-one.jpg',
    '//a.example/harbour-tram-one.jpg',
  ],
])('knows %s and %s for one picture', (one, other) => {
  expect(pictureKey(one)).toBe(pictureKey(other));
});

it.each([
  ['https://img.example/a/1.jpg', 'https://img.example/b/1.jpg'],
  ['https://img.example/harbour-tram-one.jpg', 'https://img.example/harbour-tram-two.jpg'],
  ['https://img.example/100%/tram.jpg', 'https://img.example/100%/ferry.jpg'],
])('tells %s from %s', (one, other) => {
  expect(pictureKey(one)).not.toBe(pictureKey(other));
});
