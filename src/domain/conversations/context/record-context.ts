import type { SQL } from "drizzle-orm";
import { nameKey } from "../../../kit/name-key.ts";
import { extractEntities } from "../../answering/context/entities/extract-entities.ts";
import type { Deps } from "../../deps.ts";
import type { RoomEvent } from "../dialog/ports.ts";
import type { Message } from "../dialog/types.ts";
import { addEntities, addTopics, type ContextRow, trim } from "./context-statements.ts";
import { maxEntities, maxTopics } from "./rules.ts";
import { topicsOfAnswer } from "./topics-of-answer.ts";

/**
 * The statements that add what messages tell of their contacts to the context: the entities of a visitor's message and the topics of
 * an answer; none when there are none. They belong into the transaction that stores the messages, before it: a message that is stored
 * is not counted again. Nothing is added for a dialog without a contact, of a blocked one, or that was erased.
 */
export async function recordContext(ctx: Pick<Deps, "phones" | "dates">, events: RoomEvent[]): Promise<SQL[]> {
  const messages = events.flatMap(({ entry }) => (entry.kind === "message" ? [entry.message] : []));
  const entities = (await Promise.all(messages.map((message) => entitiesOf(ctx, message)))).flat();
  const topics = messages.flatMap(topicRows);
  const dialogIds = JSON.stringify([...new Set([...entities, ...topics].map(([dialogId]) => dialogId))]);
  return [
    ...(entities.length === 0 ? [] : [addEntities(entities, "new"), trim("contact_entities", dialogIds, maxEntities)]),
    ...(topics.length === 0 ? [] : [addTopics(topics), trim("contact_topics", dialogIds, maxTopics)]),
  ];
}

async function entitiesOf(ctx: Pick<Deps, "phones" | "dates">, message: Message): Promise<ContextRow[]> {
  const { dialogId, seq, sender, text, createdAt: at } = message;
  if (sender !== "user") return [];
  const found = await extractEntities(ctx, { text, at });
  return found.map(({ type, value, normalised, confidence }) => [
    ...([dialogId, seq, type, value.slice(0, 500), normalised.slice(0, 500), confidence, at] as const),
  ]);
}

function topicRows(message: Message): ContextRow[] {
  const { dialogId, seq, createdAt } = message;
  return topicsOfAnswer(message.answer).map((label) => [dialogId, seq, label, nameKey(label), createdAt]);
}
