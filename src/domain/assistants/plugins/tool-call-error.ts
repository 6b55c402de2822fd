import { OutboundError, type OutboundFailure } from "../../platform/outbound/outbound-error.ts";
import { hideSecrets } from "./hide-secrets.ts";
import type { Secrets } from "./split-config.ts";
import type { ToolError, ToolFailure } from "./types.ts";

/** Why a tool could not be called, or its tools not listed. */
export class ToolCallError extends Error {
  readonly failure: ToolFailure;

  constructor(failure: ToolFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "ToolCallError";
    this.failure = failure;
  }
}

const ofOutbound: Record<OutboundFailure, ToolFailure> = {
  invalid_url: "address_refused",
  address_refused: "address_refused",
  unresolved: "unreachable",
  unreachable: "unreachable",
  timeout: "timeout",
  too_large: "too_large",
  too_many_redirects: "redirected",
  redirect_loop: "redirected",
  redirect_refused: "redirected",
  type_refused: "type_refused",
};

/** Characters of an error that are kept. */
const maxMessageLength = 300;

/** What an error of a call means, without the installation's secrets. An unknown error is not shown: it may contain anything. */
export function toolErrorOf(error: unknown, secrets: Secrets): ToolError {
  const shown = (message: string) => hideSecrets(secrets, message).slice(0, maxMessageLength);
  if (error instanceof ToolCallError) return { failure: error.failure, message: shown(error.message) };
  if (error instanceof OutboundError) return { failure: ofOutbound[error.failure], message: shown(error.message) };
  console.error("call of a tool failed", { error });
  return { failure: "malformed", message: "The plugin's server could not be understood." };
}
