import type { Deps } from "../../deps.ts";
import { type ChatEvent, type ChatModel, ChatModelError, type ChatRequest } from "../chat-model/ports.ts";
import { claimToken } from "./claim-token.ts";
import { failClaim } from "./fail-claim.ts";
import { recordUse } from "./record-use.ts";
import { mayTryAnother, poolTimeoutMs } from "./rules.ts";
import type { AiTokenClaim, AiUse } from "./types.ts";

/** Dependencies of the pool; `chatModel` is the environment's own model, the last of the pool. */
export type PoolDeps = Pick<Deps, "db" | "shards" | "clock" | "sealer" | "aiProvider" | "chatModel">;

/**
 * A chat model that tries one token after another: a token that fails before its first event starts its cooldown and
 * the next one is tried, the environment's own model last. Throws the last token's failure, or `exhausted` when every
 * token for the model is cooling down or at its limit. A request that has produced an event is never
 * restarted.
 */
export function openPool(ctx: PoolDeps, use: AiUse): ChatModel {
  let answering: ChatModel | null = null;
  let streams = 0;

  async function* call(claim: AiTokenClaim, request: ChatRequest): AsyncGenerator<ChatEvent> {
    let usage: (ChatEvent & { type: "usage" }) | null = null;
    let hasBegun = false;
    try {
      const model = ctx.aiProvider.open({ apiKey: await openKey(ctx, claim), names: claim.names });
      for await (const event of model.stream(request)) {
        hasBegun = true;
        answering = model;
        if (event.type === "usage") usage = event;
        yield event;
      }
    } catch (error) {
      request.signal.throwIfAborted();
      const failed = error instanceof ChatModelError ? error : new ChatModelError("malformed", String(error));
      await failClaim(ctx, claim, request.model, { ...errorDetails(failed), hasBegun }).catch(logUnrecorded);
      throw hasBegun ? failed : new TokenFailed(failed);
    }
    // The answer is complete: a failure to write usage figures must not turn it into an apology.
    await recordUse(ctx, claim, request.model, usage).catch(logUnrecorded);
  }

  async function* stream(request: ChatRequest): AsyncGenerator<ChatEvent> {
    const { accountId } = use;
    streams++;
    // An answer that calls tools makes several requests: each counts, and a second attempt at the answer counts them once.
    const key = use.key === undefined ? crypto.randomUUID() : streams === 1 ? use.key : `${use.key}:${streams}`;
    const { model } = request;
    const until = ctx.clock() + poolTimeoutMs;
    const tried: number[] = [];
    let failure: ChatModelError | null = null;
    while (ctx.clock() < until) {
      const claim = await claimToken(ctx, { key, accountId, model, tried });
      if (claim === null) break;
      tried.push(claim.tokenId);
      try {
        yield* call(claim, request);
        return;
      } catch (error) {
        if (!(error instanceof TokenFailed)) throw error;
        failure = error.failure;
        if (!mayTryAnother(failure.failure)) throw failure;
      }
    }
    if (ctx.chatModel === null) throw failure ?? new ChatModelError("exhausted", "No AI token can be used now.");
    answering = ctx.chatModel;
    yield* ctx.chatModel.stream(request);
  }

  return { label: (model) => answering?.label(model) ?? model, stream };
}

/** A token failed before its first event. */
class TokenFailed extends Error {
  readonly failure: ChatModelError;

  constructor(failure: ChatModelError) {
    super(failure.message);
    this.failure = failure;
  }
}

/** A key that cannot be decrypted counts as a wrong one. */
async function openKey(ctx: PoolDeps, claim: AiTokenClaim): Promise<string> {
  try {
    return await ctx.sealer.unseal(claim.sealed);
  } catch {
    throw new ChatModelError("unauthorized", "The key cannot be decrypted: KEY_ENCRYPTION_SECRET has changed.");
  }
}

function logUnrecorded(error: unknown): void {
  console.error("usage of an AI token not recorded", { error });
}

function errorDetails({ failure, message, retryAfterMs }: ChatModelError) {
  return { failure, message, retryAfterMs };
}
