import type { Posted } from "../../../domain/conversations/dialog/ports.ts";
import type { Deps } from "../../../domain/deps.ts";
import type { Principal } from "../../../domain/people/account/types.ts";
import { streamExchange as stream } from "../../kit/stream-exchange.ts";
import { errors } from "../errors.ts";
import { toMessage } from "./convert.ts";

/** Streams the exchange: `user_message`, `delta`, `ai_response` or `error`, and `done`. */
export function streamExchange(ctx: Deps, caller: Principal, posted: Posted, request: Request): Response {
  return stream(ctx, caller, posted, {
    ...{ question: "user_message", answer: "ai_response", write: toMessage },
    refuse: (error) => errors.write(error, request, null).body,
  });
}
