/** An address that this server does not fetch for visitors. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';

  constructor(host: string, reason: string) {
    super(`${host} is not fetched: ${reason}`);
  }
}
