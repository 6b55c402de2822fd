import type { z } from "zod";
import type { QaPair } from "../../../domain/knowledge/qa/qa-pair.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toQaPair(pair: QaPair): z.input<typeof wire.QaPair> {
  return {
    id: pair.id,
    assistant_id: pair.assistantId,
    question: pair.question,
    answer: pair.answer,
    tags: pair.tags,
    status: pair.status,
    created_at: toTime(pair.createdAt),
    updated_at: toTime(pair.updatedAt),
  };
}
