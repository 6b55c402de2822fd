import type { DomainError } from "../../domain/errors.ts";

/** The response of an app without a dialect to a client that is over its limit: a sentence for a person, and `Retry-After`. */
export function refuseTooMany({ message, params }: DomainError): Response {
  return new Response(message, { status: 429, headers: { "retry-after": String(params.retryAfterSeconds ?? 60) } });
}
