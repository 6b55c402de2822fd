import type { z } from "zod";
import type { ApiToken } from "../../../domain/people/api-tokens/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toApiToken(token: ApiToken): z.input<typeof wire.ApiToken> {
  return {
    ...{ id: token.id, user_id: token.userId, name: token.name, token: token.masked },
    expires_at: toTime(token.expiresAt),
    last_used_at: toTime(token.lastUsedAt),
    created_at: toTime(token.createdAt),
  };
}
