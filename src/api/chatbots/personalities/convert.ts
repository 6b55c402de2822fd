import type { z } from "zod";
import type { Personality } from "../../../domain/assistants/personalities/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toPersonality(personality: Personality): z.input<typeof wire.Personality> {
  const { accountId: _, assistantId: chatbotId, createdAt, updatedAt, ...fields } = personality;
  return { ...fields, chatbotId, createdAt: toTime(createdAt), updatedAt: toTime(updatedAt) };
}
