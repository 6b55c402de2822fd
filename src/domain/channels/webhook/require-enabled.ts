import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { readEndpoint } from "./read-endpoint.ts";

/** Throws `not_found`, and `conflict` when an endpoint is disabled: nothing is delivered to it. */
export async function requireEnabled(ctx: Deps, accountId: number, id: number): Promise<void> {
  const { isEnabled } = await readEndpoint(ctx, accountId, id);
  if (!isEnabled) throw new DomainError("conflict", "The webhook is disabled. Enable it first.");
}
