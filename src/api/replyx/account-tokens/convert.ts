import type { z } from "zod";
import type { AccountToken, NewAccountToken } from "../../../domain/people/account-tokens/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toAccountToken(token: AccountToken | NewAccountToken): z.input<typeof wire.AccountToken> {
  const shown = "token" in token ? token.token : token.masked;
  return {
    ...{ id: token.id, account_id: token.accountId, name: token.name, token: shown, created_by: token.createdBy },
    expires_at: toTime(token.expiresAt),
    last_used_at: toTime(token.lastUsedAt),
    created_at: toTime(token.createdAt),
  };
}
