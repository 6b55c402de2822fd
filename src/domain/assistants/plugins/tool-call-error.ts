import { OutboundError, type OutboundFailure } from "../../platform/outbound/outbound-error.ts";
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

/** What an error of a call means. An unknown error is not shown: it may contain anything. */
export function toolErrorOf(error: unknown): ToolError {
  if (error instanceof ToolCallError) return { failure: error.failure, message: error.message.slice(0, 300) };
  if (error instanceof OutboundError)
    return { failure: ofOutbound[error.failure], message: error.message.slice(0, 300) };
  console.error("call of a tool failed", { error });
  return { failure: "malformed", message: "The plugin's server could not be understood." };
}
