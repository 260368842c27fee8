import { describe, expect, it } from 'vitest';
import { playerAddress } from './player-address.ts';

describe('playerAddress', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abcdef12345', 'https://www.youtube-nocookie.com/embed/abcdef12345'],
    ['https://www.youtube.com/watch?t=10&v=abcdef12345', 'https://www.youtube-nocookie.com/embed/abcdef12345'],
    ['https://youtu.be/abcdef12345?t=9', 'https://www.youtube-nocookie.com/embed/abcdef12345'],
    ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?dnt=1'],
    ['https://www.dailymotion.com/video/x8abc', 'https://geo.dailymotion.com/player.html?video=x8abc'],
    ['https://player.courier.example/9', 'https://player.courier.example/9'],
    ['http://127.0.0.1:4174/embed/tram-first-run', 'http://127.0.0.1:4174/embed/tram-first-run'],
    ['https://courier.example/video/player.html?id=4', 'https://courier.example/video/player.html?id=4'],
  ])('shows %s by %s', (address, player) => {
    expect(playerAddress(address)).toBe(player);
  });

  it.each(['https://strait.example/posts/1', 'https://courier.example/embedded-reporters', 'data:text/html,/embed/'])(
    'does not frame %s',
    (address) => {
      expect(playerAddress(address)).toBeUndefined();
    },
  );
});
