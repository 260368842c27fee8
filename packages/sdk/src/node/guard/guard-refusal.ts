/** An objection of the guard, on its way from the socket to where the address asked for is known. */
export class GuardRefusal extends Error {
  override readonly name = 'GuardRefusal';

  constructor(objection: string) {
    super(`it ${objection}.`);
  }
}
