import { findPersonalData } from "../learning/find-personal-data.ts";
import type { Place, Reply } from "../learning/read-replies.ts";
import type { GapDraft } from "./types.ts";

/** The first example of a gap that an operator answered, as a draft; null when nobody did: nothing is made up. Pure. */
export function draftOf(question: string, examples: Place[], replies: ReadonlyMap<string, Reply>): GapDraft | null {
  for (const { dialogId, seq } of examples) {
    const reply = replies.get(`${dialogId}:${seq}`);
    if (reply === undefined) continue;
    const answer = reply.text.trim();
    const personalData = findPersonalData(`${question}\n${answer}`, reply.names);
    return { question, answer, author: reply.author, dialogId, seq: reply.seq, personalData };
  }
  return null;
}
