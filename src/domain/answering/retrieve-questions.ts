import type { Deps } from "../deps.ts";
import type { Retrieval } from "../knowledge/ports.ts";
import { type RetrieveInput, retrieve } from "../knowledge/retrieval/retrieve.ts";
import { searchScopeOf } from "../knowledge/retrieval/search-scope-of.ts";
import type { Language } from "../language/languages/language.ts";
import { languageOf } from "../language/languages/language-of.ts";
import { bareQuestion } from "../language/sentences/bare-question.ts";
import { resolveQuestion } from "./context/resolve-question.ts";
import { type MessagePart, splitQuestions } from "./talk/split-questions.ts";
import { standsAlone } from "./talk/stands-alone.ts";
import type { AnswerRequest, QuestionPart } from "./types.ts";

/** Earlier questions of the customer that help to resolve references. */
export const questionsOfContext = 3;

type Found = Pick<AnswerRequest, "retrieval" | "parts" | "left">;

export interface MessageToRetrieve extends Pick<RetrieveInput, "accountId" | "assistantId" | "k" | "isHosted"> {
  question: string;
  /** The question with what its references mean. */
  resolved?: string | undefined;
  /** Earlier turns, oldest first. */
  history: AnswerRequest["history"];
  locale?: string | null;
  /** When it was asked, milliseconds. */
  at: number;
}

/**
 * Retrieves for a message: once, or for each of its questions at the same time. What is found for all of them is in `retrieval`, best
 * of each first. A stored answer to exactly the whole message comes before its questions. Throws `dependency_failed`.
 */
export async function retrieveQuestions(ctx: Deps, message: MessageToRetrieve): Promise<Found> {
  const { question, history, locale = null, accountId, assistantId } = message;
  const earlier = history.flatMap(({ sender, text }) => (sender === "user" ? [text] : []));
  const language = languageOf(question, { earlier, locale });
  const split = splitQuestions(question, language);
  if (split === null) return { retrieval: await search(ctx, message) };
  const whole = searchScopeOf(ctx, { accountId, assistantId, question: bareQuestion(question) });
  const [{ exact }, ...parts] = await Promise.all([
    whole,
    ...split.parts.map((part) => searchPart(ctx, message, part, language)),
  ]);
  const retrieval = merged(parts.map((part) => part.retrieval));
  if (exact !== null) return { retrieval: { ...retrieval, passages: [exact], evidence: 1, exact } };
  return { retrieval, parts, left: split.left };
}

async function searchPart(
  ctx: Deps,
  message: MessageToRetrieve,
  part: MessagePart,
  language: Language,
): Promise<QuestionPart> {
  const { question } = part;
  const before = standsAlone(question, language) ? [] : part.before;
  const history = [...message.history, ...before.map((text) => ({ sender: "user" as const, text }))];
  const meant = await resolveQuestion(ctx, { question, history, at: message.at });
  const resolved = meant.trace?.resolvedQuestion;
  return { question, resolved, history, retrieval: await search(ctx, { ...message, question, resolved, history }) };
}

function search(ctx: Deps, message: MessageToRetrieve): Promise<Retrieval> {
  const {
    question,
    resolved = question,
    history,
    accountId,
    assistantId,
    locale = null,
    k,
    isHosted = false,
  } = message;
  const asked = history.filter(({ sender, text }) => sender === "user" && text !== "").slice(-questionsOfContext);
  return retrieve(ctx, {
    ...{ accountId, assistantId, locale, k, isHosted },
    question: bareQuestion(resolved),
    asked: bareQuestion(question),
    history: asked.map(({ text }) => text),
  });
}

/** What was found for several questions: in turn the next passage of each. */
function merged(found: Retrieval[]): Retrieval {
  const passages = new Map<string, Retrieval["passages"][number]>();
  const longest = Math.max(...found.map((each) => each.passages.length));
  for (let at = 0; at < longest; at += 1)
    for (const { passages: own } of found)
      for (const passage of own.slice(at, at + 1))
        if (!passages.has(passage.chunkId)) passages.set(passage.chunkId, passage);
  const [first] = found;
  return {
    passages: [...passages.values()],
    evidence: Math.max(...found.map((each) => each.evidence)),
    trace: {
      ...first!.trace,
      query: found.map(({ trace }) => trace.query).join("\n"),
      milliseconds: Math.max(...found.map(({ trace }) => trace.milliseconds)),
    },
  };
}
