export type OutboundFailure =
  | "invalid_url"
  | "address_refused"
  | "unresolved"
  | "unreachable"
  | "timeout"
  | "too_large"
  | "too_many_redirects"
  | "redirect_loop"
  | "redirect_refused"
  | "type_refused";

/** Why a URL given by a user was not fetched. `message` is a sentence for that user. */
export class OutboundError extends Error {
  readonly failure: OutboundFailure;

  constructor(failure: OutboundFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OutboundError";
    this.failure = failure;
  }
}
