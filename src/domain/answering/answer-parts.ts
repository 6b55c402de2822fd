import { answerLanguage } from "./answer-language.ts";
import type { AnswerOutput } from "./open-answer-output.ts";
import { nameQuestion } from "./talk/name-question.ts";
import type { Answer, AnswerRequest, Citation } from "./types.ts";

/**
 * Answers the questions of a message one by one with the built-in model, a paragraph each, in their order. A question without an answer
 * is named, and a person is offered at the end; when none has one, the whole is one abstention. `write` answers one question.
 */
export async function answerParts(
  request: AnswerRequest,
  output: AnswerOutput,
  write: (request: AnswerRequest) => Promise<Answer>,
): Promise<Pick<Answer, "outcome" | "citations" | "confidence">> {
  const { parts = [], left = [], ...whole } = request;
  const language = answerLanguage(request.question, request.assistant, request);
  const { phrases } = language;
  const made: { question: string; answer: Answer }[] = [];
  for (const part of parts) {
    const answer = await write({ ...whole, ...part, onDelta: () => {} });
    made.push({ question: part.question, answer });
  }
  const isAnswered = ({ answer }: (typeof made)[number]) => answer.outcome !== "abstain";
  const answered = made.filter(isAnswered);
  if (answered.length === 0) {
    output.send(phrases.abstain);
    return { outcome: "abstain", citations: [], confidence: Math.max(...made.map(({ answer }) => answer.confidence)) };
  }
  const citations: Citation[] = [];
  const said: string[] = [];
  for (const each of made) {
    const text = isAnswered(each)
      ? renumbered(each.answer, citations)
      : phrases.unanswered(nameQuestion(each.question));
    // Two questions may have one answer.
    if (!said.includes(text)) said.push(text);
  }
  for (const question of left) said.push(phrases.later(nameQuestion(question)));
  if (answered.length < made.length) said.push(phrases.offer);
  for (const [at, text] of said.entries()) output.send(`${at > 0 ? "\n\n" : ""}${text}`);
  const outcomes = answered.map(({ answer }) => answer.outcome);
  const outcome =
    outcomes.find((each) => each === "handoff") ?? outcomes.find((each) => each === "answer") ?? "clarify";
  return { outcome, citations, confidence: Math.min(...answered.map(({ answer }) => answer.confidence)) };
}

/** The text with its markers numbered after those in `citations`, to which its own are added. A span that is cited already keeps its number. */
function renumbered({ text, citations: own }: Answer, citations: Citation[]): string {
  const numbers = new Map<number, number>();
  for (const citation of own) {
    const isSame = ({ sourceId, start, end }: Citation) =>
      sourceId === citation.sourceId && start === citation.start && end === citation.end;
    const known = citations.find(isSame);
    if (known === undefined) citations.push({ ...citation, marker: citations.length + 1 });
    numbers.set(citation.marker, known?.marker ?? citations.length);
  }
  return text.replace(/(?<=\s)\[(\d{1,3})\]/g, (written, marker) => {
    const number = numbers.get(Number(marker));
    return number === undefined ? written : `[${number}]`;
  });
}
