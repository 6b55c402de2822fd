import type { Language, Phrases } from "../language/languages/language.ts";
import { answerLanguage } from "./answer-language.ts";
import type { AnswerPlan, PlannedRequest } from "./answer-plan.ts";
import { answerToOffer } from "./answer-to-offer.ts";
import { recogniseSmallTalk, type SmallTalkKind } from "./recognise-small-talk.ts";
import { joined } from "./talk/joined.ts";
import { sayAbilities } from "./talk/say-abilities.ts";
import { toneOf } from "./talk/tone-of.ts";

type Said = Extract<AnswerPlan, { kind: "phrase" }>;

/**
 * The reply to a message that needs no evidence, and so no model: a contact that is left for the person who is awaited, a reply to the
 * offer of one, small talk, a request for a person, a message of marks only, and one that only complains or is rude. null for every other.
 */
export function planTalk(request: PlannedRequest): Said | null {
  const { question, history, assistant, leftContact } = request;
  const language = answerLanguage(question, assistant, request);
  const { phrases } = language;
  const offered = answerToOffer(request);
  if (offered !== null) return replyToOffer(offered, phrasesOfReply(request));
  if (leftContact) {
    const isUnclear = leftContact === "unclear";
    const spoken = phrasesOfReply(request);
    const text = isUnclear ? spoken.contactUnclear : spoken.contactKept(leftContact.kept);
    return said(text, isUnclear ? "clarify" : "answer");
  }
  const talk = recogniseSmallTalk(question, language);
  if (talk !== null) return replyToTalk(talk, request, language);
  if (!/[\p{L}\p{N}]/u.test(question)) {
    const marks = history.length === 0 ? phrases : phrasesOfReply(request);
    return isCheer.test(question) ? said(marks.acknowledgement) : said(marks.clarify, "clarify");
  }
  const tone = toneOf(question, language);
  if (tone?.isAll !== true) return null;
  return said(joined(language, tone.kind === "rude" ? phrases.calm : phrases.sorry, phrases.offer), "clarify");
}

const isCheer = /\p{Extended_Pictographic}|[:;=][-']?[)D]/u;

function said(text: string, outcome: Said["outcome"] = "answer"): Said {
  return { kind: "phrase", text, outcome, confidence: 1 };
}

function replyToTalk(talk: SmallTalkKind, { assistant, highlights }: PlannedRequest, { phrases }: Language): Said {
  const isAwaited = assistant.standing?.kind === "awaited";
  switch (talk) {
    case "person":
      return said(phrases.handoff, "handoff");
    case "greeting":
      return said((!isAwaited && assistant.personality?.greeting) || phrases.greeting);
    case "presence":
      return said(phrases.greeting);
    case "identity":
      return said(phrases.identity(assistant.name));
    case "abilities":
      return said((highlights && sayAbilities(highlights, phrases)) || phrases.identity(assistant.name));
    default:
      return said(phrases[talk]);
  }
}

function replyToOffer(offered: "accepted" | "declined", phrases: Phrases): Said {
  return offered === "accepted" ? said(phrases.handoff, "handoff") : said(phrases.acknowledgement);
}

/** An "ok" or an address has no language of its own: then the conversation has one. */
function phrasesOfReply({ question, history, assistant, locale = null }: PlannedRequest): Phrases {
  const { language: _, ...speaker } = assistant;
  const last = history.at(-1)?.text ?? "";
  const own = /\p{L}{3}/u.test(question) && !question.includes("@") ? question : last;
  return answerLanguage(own, speaker, { history: [...history, { sender: "user", text: last }], locale }).phrases;
}
