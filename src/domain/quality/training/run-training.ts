import { yieldToEventLoop } from "../../../kit/yield-to-event-loop.ts";
import { packModel } from "../../answering/intents/pack-model.ts";
import type { Deps } from "../../deps.ts";
import { trainClassifier } from "./classifier/train-classifier.ts";
import { enqueueTraining } from "./enqueue-training.ts";
import { finishTraining } from "./finish-training.ts";
import { readTrainingSet } from "./read-training-set.ts";
import { claimTraining, type TrainingLease, TrainingLost } from "./training-lease.ts";
import { MAX_ATTEMPTS } from "./training-limits.ts";
import { TrainingStopped } from "./training-stopped.ts";

/** Progress is stored at most this often, milliseconds. */
const STORE_EVERY_MS = 1_000;

/**
 * Runs a training session. A repeated or late job does nothing. A worker that dies is replaced by the watchdog; the new one starts
 * from the beginning and makes the same model. A session that was cancelled stops within a pass over its examples. A training of
 * 10,000 examples takes some 10 s of the 300 s of CPU time that an invocation has (`wrangler.toml`), and other work runs in between.
 */
export async function runTraining(ctx: Deps, sessionId: number): Promise<void> {
  const lease = await claimTraining(ctx, sessionId);
  if (lease === null) return;
  try {
    await attempt(ctx, lease);
  } catch (error) {
    if (!(error instanceof TrainingLost)) throw error;
  }
}

async function attempt(ctx: Deps, lease: TrainingLease): Promise<void> {
  const { id: sessionId, attempts } = lease.session;
  try {
    if (attempts > MAX_ATTEMPTS) throw new TrainingStopped("gave_up");
    await train(ctx, lease);
  } catch (error) {
    if (error instanceof TrainingLost) throw error;
    if (error instanceof TrainingStopped) {
      const { code, message } = error;
      return lease.release({ state: "failed", errorCode: code, errorMessage: message, finishedAt: ctx.clock() });
    }
    console.error("training failed", { sessionId, attempts, error });
    await lease.release({});
    await enqueueTraining(ctx, sessionId, 5 * 2 ** attempts);
  }
}

async function train(ctx: Deps, lease: TrainingLease): Promise<void> {
  const collected = await readTrainingSet(ctx, lease.session);
  const { input, counts, outOfScopeExamples, duplicates, contradictions } = collected;
  await lease.save({ examplesCount: input.texts.length, intentsCount: input.intents.length });
  let done = 0;
  let storedAt = ctx.clock();
  const { model, measures } = await trainClassifier(input, {
    pause: yieldToEventLoop,
    async advance(part) {
      done += part;
      await yieldToEventLoop();
      if (ctx.clock() < storedAt + STORE_EVERY_MS) return;
      storedAt = ctx.clock();
      await lease.save({ progress: Math.min(99, Math.floor(100 * done)) });
    },
  });
  const bytes = packModel(model);
  const intents = input.intents.map(({ name, action }, at) => ({ name, examples: counts[at]!, action: action.type }));
  await finishTraining(ctx, lease, bytes, {
    ...measures,
    ...{ intents, outOfScopeExamples, bound: model.bound, duplicates, contradictions, modelBytes: bytes.length },
  });
}
