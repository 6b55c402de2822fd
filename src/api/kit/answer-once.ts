import type { Deps } from "../../domain/deps.ts";
import type { Caller } from "../../domain/people/account/types.ts";
import { claimRequest } from "../../domain/platform/idempotency/claim-request.ts";
import { endRequest } from "../../domain/platform/idempotency/end-request.ts";
import { sha256 } from "../../kit/sha256.ts";
import { canonicalForm } from "./canonical-form.ts";

export interface OnceInput {
  /** The route's id, the same for its aliases. */
  route: string;
  key: string;
  caller: Caller | null;
  /** The parsed input of the request. */
  request: unknown;
}

/**
 * Runs a request once per Idempotency-Key. A resend gets the first response again, with `Idempotency-Replayed: true`. Only
 * successful responses are stored: after an error nothing has happened, and the key can be used again. Throws as
 * `claimRequest` does.
 */
export async function answerOnce(ctx: Deps, input: OnceInput, run: () => Promise<Response>): Promise<Response> {
  const name = { caller: nameOf(input.caller), route: input.route, key: input.key };
  const claim = await claimRequest(ctx, name, await sha256(JSON.stringify(await canonicalForm(input.request))));
  if (claim.kind === "answered") {
    const { status, body } = claim.answer;
    const headers = { "content-type": "application/json", "Idempotency-Replayed": "true" };
    return new Response(body, { status, headers });
  }
  let response: Response;
  try {
    response = await run();
  } catch (error) {
    await endRequest(ctx, name, claim.leaseId, null);
    throw error;
  }
  const answer = { status: response.status, body: await response.clone().text() };
  await endRequest(ctx, name, claim.leaseId, answer).catch((error) =>
    console.error("response not stored for its key", { route: input.route, error }),
  );
  return response;
}

function nameOf(caller: Caller | null): string {
  switch (caller?.kind) {
    case "user":
      return `user:${caller.userId}`;
    case "guest":
      return `guest:${caller.assistantId}:${caller.guestId}`;
    case "site":
      return `site:${caller.assistantId}`;
    case "account":
      return `account:${caller.accountId}`;
    case "service":
      return "service";
    case undefined:
      return "nobody";
  }
}
