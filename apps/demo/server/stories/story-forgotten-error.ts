/** The server no longer keeps the original of a story. */
export class StoryForgottenError extends Error {
  override readonly name = 'StoryForgottenError';

  constructor(id: string) {
    super(`The server keeps no story "${id}"; open the story again.`);
  }
}
