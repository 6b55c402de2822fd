import type { Deps } from "../../deps.ts";
import { type ChatEvent, type ChatModel, ChatModelError, type ChatRequest } from "../chat-model/ports.ts";
import { claimToken } from "./claim-token.ts";
import { failClaim } from "./fail-claim.ts";
import { recordUse } from "./record-use.ts";
import { patienceMs, triesAnother } from "./rules.ts";
import type { AiTokenClaim, AiUse } from "./types.ts";

/** What a pool of tokens touches; `chatModel` is the environment's own, the last of the pool. */
export type PoolDeps = Pick<Deps, "db" | "clock" | "sealer" | "aiProvider" | "chatModel">;

/**
 * A chat model that is called with one token after another: one that fails before its first event is put to rest and the
 * next is tried, the environment's own model last. Throws the last token's failure, or `exhausted` when every one rests, is
 * spent or has no access to the model. What has begun is never begun again.
 */
export function openPool(ctx: PoolDeps, use: AiUse): ChatModel {
  let answering: ChatModel | null = null;

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
      await failClaim(ctx, claim, request.model, { ...troubleOf(failed), hasBegun }).catch(uncounted);
      throw hasBegun ? failed : new PassedOver(failed);
    }
    // The answer stands: figures that cannot be written must not end it with an apology.
    await recordUse(ctx, claim, request.model, usage).catch(uncounted);
  }

  async function* stream(request: ChatRequest): AsyncGenerator<ChatEvent> {
    const { accountId, key = crypto.randomUUID() } = use;
    const { model } = request;
    const until = ctx.clock() + patienceMs;
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
        if (!(error instanceof PassedOver)) throw error;
        failure = error.failure;
        if (!triesAnother(failure.failure)) throw failure;
      }
    }
    if (ctx.chatModel === null) throw failure ?? new ChatModelError("exhausted", "No AI token may be used now.");
    answering = ctx.chatModel;
    yield* ctx.chatModel.stream(request);
  }

  return { label: (model) => answering?.label(model) ?? model, stream };
}

/** A token failed before it said anything. */
class PassedOver extends Error {
  readonly failure: ChatModelError;

  constructor(failure: ChatModelError) {
    super(failure.message);
    this.failure = failure;
  }
}

/** A key sealed under a secret that is no longer there is as good as a wrong one. */
async function openKey(ctx: PoolDeps, claim: AiTokenClaim): Promise<string> {
  try {
    return await ctx.sealer.unseal(claim.sealed);
  } catch {
    throw new ChatModelError("unauthorized", "The key cannot be opened: KEY_ENCRYPTION_SECRET is another one.");
  }
}

function uncounted(error: unknown): void {
  console.error("AI token's figures not written", { error });
}

function troubleOf({ failure, message, retryAfterMs }: ChatModelError) {
  return { failure, message, retryAfterMs };
}
