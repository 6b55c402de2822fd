import type { z } from "zod";
import type { ResolvedForUser } from "../../../domain/conversations/context/resolve-for-user.ts";
import type { Context, Entity, Topic } from "../../../domain/conversations/context/types.ts";
import type { UserPrincipal } from "../../../domain/people/account/types.ts";
import { toTime } from "../../kit/to-time.ts";
import type * as wire from "./wire.ts";

export interface ContextPlace {
  chatbotId: number;
  userId: string;
}

export function ownerOf({ accountId }: UserPrincipal, { chatbotId, userId }: ContextPlace) {
  return { accountId, assistantId: chatbotId, userId };
}

export function toContext(place: ContextPlace, context: Context): z.input<typeof wire.Context> {
  const { variables, topics, entities, createdAt, updatedAt } = context;
  return {
    ...{ chatbotId: place.chatbotId, userId: place.userId, variables },
    ...{ topics: topics.map(toTopic), entities: entities.map(toEntity) },
    ...{ createdAt: toTime(createdAt), updatedAt: toTime(updatedAt) },
  };
}

export function toTopic({ id, label, weight, firstSeenAt, lastSeenAt }: Topic): z.input<typeof wire.Topic> {
  return { id, label, weight, firstSeenAt: toTime(firstSeenAt), lastSeenAt: toTime(lastSeenAt) };
}

export function toEntity(entity: Entity): z.input<typeof wire.Entity> {
  const { id, type, value, normalised, confidence, messageId, firstSeenAt, lastSeenAt } = entity;
  return {
    ...{ id, type, value, normalisedValue: normalised, confidence },
    ...{ source: messageId === null ? ("api" as const) : ("message" as const), messageId },
    ...{ firstSeenAt: toTime(firstSeenAt), lastSeenAt: toTime(lastSeenAt) },
  };
}

export function toTurns(history: z.output<typeof wire.ReferencesToResolve>["history"]) {
  return history?.map(({ sender, content }) => ({ sender, text: content }));
}

export function toReference(
  { kind, start, end, text, antecedent, replacement, from, confidence }: ResolvedForUser["references"][number],
  { messageIds, entities }: Pick<ResolvedForUser, "messageIds" | "entities">,
): z.input<typeof wire.Reference> {
  const source = { index: null, messageId: null, entityId: null };
  const found = { kind, start, end, text, antecedent, isResolved: replacement !== null, confidence };
  if (from === null) return { ...found, source: null };
  if ("entity" in from) {
    const entityId = entities.find(({ normalised }) => normalised === from.entity)?.id ?? null;
    return { ...found, source: { ...source, type: "entity", entityId } };
  }
  const messageId = messageIds[from.turn] ?? null;
  if (messageId !== null) return { ...found, source: { ...source, type: "message", messageId } };
  return { ...found, source: { ...source, type: "history", index: from.turn } };
}
