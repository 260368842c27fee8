import { describe, expect, it } from 'vitest';
import { listenNear } from './listen-near.ts';

function portTaken(port: number): Error {
  return Object.assign(new Error(`listen EADDRINUSE: address already in use :${port}`), { code: 'EADDRINUSE' });
}

describe('listenNear', () => {
  it('takes the next free port', async () => {
    const taken = [4173, 4174];
    const listen = (port: number) => (taken.includes(port) ? Promise.reject(portTaken(port)) : Promise.resolve(port));
    expect(await listenNear(4173, listen)).toBe(4175);
  });

  it('says which ports are taken', async () => {
    await expect(listenNear(4173, (port) => Promise.reject(portTaken(port)))).rejects.toThrow('4173 to 4192');
  });

  it('passes on what else goes wrong', async () => {
    await expect(listenNear(4173, () => Promise.reject(new Error('no permission')))).rejects.toThrow('no permission');
  });
});
