import type { z } from "zod";
import type { KnowledgeItem } from "../../../domain/knowledge/bases/read-item.ts";
import type { KnowledgeBaseDetail } from "../../../domain/knowledge/bases/types.ts";
import type { Passage } from "../../../domain/knowledge/index/passage.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export function toBase(base: KnowledgeBaseDetail): z.input<typeof wire.KnowledgeBase> {
  const { id, name, description, assistantIds: chatbotIds, itemsCount, createdAt, updatedAt } = base;
  return { id, name, description, chatbotIds, itemsCount, createdAt: toTime(createdAt), updatedAt: toTime(updatedAt) };
}

/** `content` is the text of an item that is read alone. */
export function toItem(item: KnowledgeItem, content?: string | null): z.input<typeof wire.Item> {
  const { id, knowledgeBaseId, kind: type, title, url, status, errorMessage, pair } = item;
  return {
    ...{ id, knowledgeBaseId, type, title, url, status, error: errorMessage },
    ...(content == null ? {} : { content }),
    ...(pair === null ? { tags: [] } : pair),
    ...{ createdAt: toTime(item.createdAt), updatedAt: toTime(item.updatedAt) },
  };
}

export function toFound(passage: Passage): z.input<typeof wire.FoundList>["data"][number] {
  const { sourceId: itemId, title, url, page, headingPath, start, end, text, score } = passage;
  return { itemId, title, url: url ?? null, page, headingPath, start, end, text, score };
}
