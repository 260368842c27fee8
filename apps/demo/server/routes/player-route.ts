import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { z } from 'zod';
import { playerAddress } from '../../shared/player-address.ts';
import { refuseInvalid } from '../http/refuse-invalid.ts';
import { webAddress } from '../http/web-address.ts';
import { escapeHtml } from '../originals/escape-html.ts';

const playerQuery = z.object({
  url: webAddress.refine((url) => playerAddress(url) === url, 'It must be the address of a player.'),
});

const style =
  'html, body { height: 100%; margin: 0; background: #000; } iframe { width: 100%; height: 100%; border: 0; }';

const sandbox = 'allow-scripts allow-same-origin allow-popups allow-presentation';

/** `GET` with `?url=`: a document with nothing but the player that the visitor asked for. Its policy names that one. */
export function playerRoute(): Hono {
  return new Hono().get('/', zValidator('query', playerQuery, refuseInvalid), (context) => {
    const { url } = context.req.valid('query');
    const frame = `<iframe src="${escapeHtml(url)}" title="Player" sandbox="${sandbox}" allow="fullscreen" referrerpolicy="no-referrer"></iframe>`;
    return context.html(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Player</title><style>${style}</style></head><body>${frame}</body></html>`,
    );
  });
}
