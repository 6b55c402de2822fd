/** Why a mail was not taken. `isFinal`: another try would end the same way. The message carries no secret. */
export class MailFailure extends Error {
  readonly isFinal: boolean;

  constructor(reason: string, options: { isFinal: boolean }) {
    super(reason);
    this.name = "MailFailure";
    this.isFinal = options.isFinal;
  }
}
