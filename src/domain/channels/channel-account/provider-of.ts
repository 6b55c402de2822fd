import type { Deps } from "../../deps.ts";
import type { ProviderClient } from "../provider-ports.ts";
import type { OpenAccount } from "./types.ts";
import { webhookUrlOf } from "./webhook-url.ts";

/** The API client of an account at its provider. */
export function providerOf(ctx: Pick<Deps, "providers" | "publicUrl">, account: OpenAccount): ProviderClient {
  if (account.provider === "mail") throw new Error("mail has no provider");
  return ctx.providers[account.provider].of({ ...account, statusUrl: `${webhookUrlOf(ctx, account)}/status` });
}
