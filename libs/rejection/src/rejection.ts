/**
 * A rule said no. Expected, part of the language, never a bug.
 * `code` is stable and public (`noun.reason`); the message is one sentence that names the way out.
 */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
