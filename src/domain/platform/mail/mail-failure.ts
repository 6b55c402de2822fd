/**
 * Why a mail was not accepted. `isFinal`: another attempt would fail in the same way. The message contains no secret.
 */
export class MailFailure extends Error {
  readonly isFinal: boolean;

  constructor(reason: string, options: { isFinal: boolean }) {
    super(reason);
    this.name = "MailFailure";
    this.isFinal = options.isFinal;
  }
}
