import type { Output } from "../../../client/call.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { webhookTexts } from "./texts.ts";

/** Whether a webhook is called: on, off, or paused by the answers of its receiver. */
export function WebhookState({ webhook }: { webhook: Output<"GET /api/webhooks">[number] }) {
  const { states } = useTexts(webhookTexts);
  if (webhook.paused_at !== null) return <span class="badge bad">{states.paused}</span>;
  return <span class={`badge ${webhook.enabled ? "good" : ""}`}>{webhook.enabled ? states.on : states.off}</span>;
}
