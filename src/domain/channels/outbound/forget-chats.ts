import type { Deps } from "../../deps.ts";
import type { ErasedChats } from "./find-chats.ts";

/** Sends nothing more to chats whose visitors are erased, and deletes what outboxes have of them. May be repeated. */
export async function forgetChats(ctx: Pick<Deps, "outboxes">, found: ErasedChats): Promise<void> {
  await Promise.all(Array.from(found.values(), ({ ref, chats }) => ctx.outboxes.of(ref).forget(chats)));
}
