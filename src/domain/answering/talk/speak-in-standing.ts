import type { Language, Phrases } from "../../language/languages/language.ts";
import { joined } from "./joined.ts";
import type { Standing } from "./standing.ts";

/**
 * A language with the phrases that fit where the conversation stands with a person. While one is awaited nothing greets or offers a
 * person again: the phrases say so, with the place in the queue, and how to leave a contact. Who is called is not offered, and an
 * offer that was declined is not repeated.
 */
export function speakInStanding(language: Language, standing: Standing | null | undefined): Language {
  if (standing == null) return language;
  return { ...language, phrases: { ...language.phrases, ...changes(language, standing) } };
}

function changes(language: Language, standing: Standing): Partial<Phrases> {
  const { notFound, anytime, handoff, waiting, waitingAt, leaveContact, sorry } = language.phrases;
  if (standing.kind === "declined") return { abstain: joined(language, notFound, anytime), offer: anytime };
  if (standing.kind === "calling") return { abstain: joined(language, notFound, handoff) };
  const status = standing.position === null ? waiting : waitingAt(standing.position);
  const whole = joined(language, status, leaveContact);
  const unable = joined(language, notFound, status);
  return {
    ...{ greeting: whole, farewell: whole, handoff: whole, clarify: whole, acknowledgement: status, offer: status },
    ...{ abstain: unable, lookupFailed: unable, whichOne: status, cutOff: joined(language, sorry, status) },
  };
}
