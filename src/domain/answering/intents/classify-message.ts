import type { Deps } from "../../deps.ts";
import type { IntentAction } from "./intent-model.ts";
import type { IntentTrace } from "./intent-trace.ts";
import { labelMessage } from "./label-message.ts";
import { loadModel } from "./load-model.ts";

/**
 * Labels a message by the live model of an assistant: its trace, and what the intent does. null when no model is live, or the
 * live one cannot be read: a message is then answered without one.
 */
export async function classifyMessage(
  ctx: Pick<Deps, "files">,
  { assistant, text }: { assistant: { accountId: number; liveTrainingId: number | null }; text: string },
): Promise<{ trace: IntentTrace; action: IntentAction } | null> {
  const { accountId, liveTrainingId } = assistant;
  if (liveTrainingId === null) return null;
  const model = await loadModel(ctx, { accountId, sessionId: liveTrainingId });
  if (model === null) return null;
  const { intent, confidence } = labelMessage(model, text);
  const isSure = confidence >= (model.actionBound ?? model.bound);
  const action = isSure && intent !== null ? intent.action : { type: "none" as const };
  return { trace: { label: intent?.name ?? null, confidence, action: action.type }, action };
}
