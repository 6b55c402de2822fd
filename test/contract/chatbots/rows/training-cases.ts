import { expect } from "vitest";
import { until } from "../../../support/until.ts";
import type { Stage } from "../stage.ts";

/** Two intents that do something, each with as few examples as a training takes. */
export const examples = [
  { text: "Cancel my order", intent: "cancel", handoff: true },
  { text: "I want to cancel the order", intent: "cancel" },
  { text: "When are you open?", intent: "hours", answer: "We are open from 9 to 18." },
  { text: "What are your opening hours?", intent: "hours" },
];

/** A dataset of the stage's chatbot. */
export async function makeDataset({ chatbotId, data }: Stage, more: object[] = examples) {
  const { id } = await data("POST", `/api/v1/chatbots/${chatbotId}/training/datasets`, { name: "Everyday" });
  if (more.length > 0) await data("POST", `/api/v1/training/datasets/${id}/examples`, { examples: more });
  return { id: id as number, read: () => data("GET", `/api/v1/training/datasets/${id}`) };
}

export const startSession = ({ chatbotId, data }: Stage) =>
  data("POST", `/api/v1/chatbots/${chatbotId}/training/sessions`, {});

export const finishedSession = ({ data }: Stage, id: number) =>
  until(async () => {
    const now = await data("GET", `/api/v1/training/sessions/${id}`);
    expect(["completed", "failed"]).toContain(now.status);
    return now;
  });
