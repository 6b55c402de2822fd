import { describe, expect, test } from "vitest";
import { answer } from "../../../src/domain/answering/answer.ts";
import { standingOf } from "../../../src/domain/answering/talk/standing-of.ts";
import type { AnswerRequest } from "../../../src/domain/answering/types.ts";
import type { ChatModel } from "../../../src/domain/assistants/chat-model/ports.ts";
import { findLeftContact } from "../../../src/domain/conversations/contact/find-left-contact.ts";
import { en } from "../../../src/domain/language/languages/en.ts";
import { uk } from "../../../src/domain/language/languages/uk.ts";
import { ask, passage } from "./request.ts";

const { phrases } = en;
const builtIn = { chatModel: null };
const assistant = { id: 1, name: "Nora", systemPrompt: "", aiModel: "m", abstainBelow: null };
const awaited = { ...assistant, standing: { kind: "awaited" as const, position: 2 } };
const said = async (question: string, over: Parameters<typeof ask>[2] = {}, passages = [passage("We open at nine.")]) =>
  answer(builtIn, ask(question, passages, over));

/** A hosted model that keeps what it was asked, and says `text`. */
function hosted(text: string): ChatModel & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    label: () => "hosted",
    async *stream({ turns }) {
      asked.push(turns.map(({ content }) => content).join("\n"));
      yield { type: "text", text };
    },
  };
}

describe("while a person is awaited", () => {
  test.each(["hello?", "Is anyone there?", "I want to talk to a human", "???", "bye"])(
    "%s gets the place in the queue and how to leave a contact",
    async (question) => {
      const { text, outcome } = await said(question, { assistant: awaited });
      expect(text).toBe(`${phrases.waitingAt(2)} ${phrases.leaveContact}`);
      // So it is no answer: the visitor still waits for one.
      expect(outcome).toBe("handoff");
    },
  );

  test.each(["thanks", "who are you?", "Can I talk to a person?"])(
    "%s is not answered by a phrase",
    async (question) => {
      expect((await said(question, { assistant: awaited })).outcome).toBe("handoff");
      expect((await said(question)).outcome).toBe(question.includes("person") ? "handoff" : "answer");
    },
  );

  test("what cannot be answered gets no second offer, and what can be is answered", async () => {
    const unable = await said("Who painted the ceiling?", { assistant: awaited, evidence: 0 });
    expect(unable).toMatchObject({ outcome: "abstain", text: `${phrases.notFound} ${phrases.waitingAt(2)}` });
    const able = await said("When do you open?", { assistant: awaited });
    expect(able).toMatchObject({ outcome: "answer", text: expect.stringContaining("We open at nine.") });
  });

  test("a contact is confirmed, and a number without its country is asked for again", async () => {
    const leftContact = { kept: "ada@example.com" };
    const left = await said("ada@example.com", { assistant: awaited, leftContact });
    expect(left).toMatchObject({ outcome: "handoff", text: phrases.contactKept(leftContact.kept) });
    const unclear = await said("0171 234567", { assistant: awaited, leftContact: "unclear" });
    expect(unclear).toMatchObject({ outcome: "handoff", text: phrases.contactUnclear });
  });

  test("a hosted model is told, and its hand-over calls nobody again", async () => {
    const model = hosted("We open at nine [1].");
    const request = ask("When do you open?", [passage("We open at nine.")], { assistant: awaited });
    await answer({ chatModel: model }, request);
    expect(model.asked[0]).toMatch(/already been asked for.*number 2/s);
  });
});

const phones = {
  parse: async (written: string) => (/^\+(?:33|49)/.test(written) ? written.replace(/[^\d+]/g, "") : null),
} as unknown as Parameters<typeof findLeftContact>[0];

test.each([
  ["my mail is Ada@Example.com", { email: "ada@example.com", isAll: true }],
  ["+49 171 2345678", { phone: "+491712345678", isAll: true }],
  ["+33 6 12 34 56 78 call me", { phone: "+33612345678", isAll: true }],
  ["ada@example.com. How long is the warranty?", { email: "ada@example.com", isAll: false }],
])("%s leaves a contact", async (message, expected) => {
  expect(await findLeftContact(phones, message)).toMatchObject(expected);
});

test.each([
  ["0171 2345678", "unclear"],
  ["06 12 34 56 78", "unclear"],
  ["Is order 12345 ready?", null],
  ["hello?", null],
])("%s leaves none", async (message, expected) => {
  expect(await findLeftContact(phones, message)).toBe(expected);
});

test("who has declined a person is not offered one again, but told how to ask", async () => {
  const history: AnswerRequest["history"] = [
    { sender: "user", text: "What does a moon rocket cost?" },
    { sender: "assistant", text: phrases.abstain },
    { sender: "user", text: "No, thanks" },
    { sender: "assistant", text: phrases.acknowledgement },
  ];
  expect(standingOf(history.slice(0, 2))).toBeNull();
  const standing = standingOf(history);
  const { text } = await said("Who painted it?", { history, evidence: 0, assistant: { ...assistant, standing } });
  expect(text).toBe(`${phrases.notFound} ${phrases.anytime}`);
});

describe("complaints and rudeness", () => {
  test.each([
    ["This is unacceptable!", phrases.sorry],
    ["You stupid bot", phrases.calm],
    ["Are you kidding me? Nothing works!", phrases.sorry],
    ["I have a complaint", phrases.sorry],
    ["My parcel came late and I am really angry", phrases.sorry],
  ])("%s gets a human word and the offer of a person", async (question, word) => {
    const { text, outcome } = await said(question, { evidence: 0 });
    expect(text).toBe(`${word} ${phrases.offer}`);
    expect(outcome).toBe("clarify");
    // The offer can be accepted.
    const history = [{ sender: "assistant" as const, text }];
    expect(await said("Yes please", { history })).toMatchObject({ outcome: "handoff" });
  });

  test("an answer to a complaint begins with the word, in one text with its citation", async () => {
    const request = ask("My lamp arrived broken, this is unacceptable. What can I do about a broken lamp?", [
      passage("A broken lamp is replaced free of charge."),
    ]);
    const made = await answer(builtIn, request);
    expect(made.text).toBe(`${phrases.sorry}\n\nA broken lamp is replaced free of charge. [1]`);
    expect(request.deltas.join("")).toBe(made.text);
  });

  test("a question about complaints is a question", async () => {
    const made = await said("How do I complain about a lamp?", {}, [passage("To complain about a lamp, write to us.")]);
    expect(made.text).toMatch(/^To complain about a lamp/);
  });
});

test("a Ukrainian who asks for a person is answered in Ukrainian", async () => {
  expect((await said("покличте людину", {}, [])).text).toBe(uk.phrases.handoff);
});

test("what it can do is told from the knowledge bases", async () => {
  const highlights = { titles: ["Price list", "Handbook.pdf"], questions: ["When are you open?"] };
  const { text } = await said("What can you do?", { highlights });
  for (const part of ["- Price list", "- Handbook\n", "- When are you open?"]) expect(text).toContain(part);
  const none = await said("What can you do?", { highlights: { titles: [], questions: [] } });
  expect(none.text).toBe(phrases.identity("Nora"));
});

test.each(["???", "...", "!"])("%s repeats no earlier answer", async (question) => {
  const history: AnswerRequest["history"] = [
    { sender: "user", text: "When do you open?" },
    { sender: "assistant", text: "We open at nine. [1]" },
  ];
  expect(await said(question, { history })).toMatchObject({ outcome: "clarify", text: phrases.clarify, citations: [] });
});

describe("a question that follows another one", () => {
  const price = passage("The Brass One costs 15 euros.", { title: "Lamps" });
  const weight = passage("The Brass One weighs 2 kg.", { title: "Lamps" });
  const history: AnswerRequest["history"] = [
    { sender: "user", text: "How much is the Brass One?" },
    { sender: "assistant", text: "The Brass One costs 15 euros. [1]" },
  ];
  const resolved = "and how heavy is the Brass One?";

  test("never gets the old attribute", async () => {
    expect(await said("and how heavy is it?", { history, resolved }, [price])).toMatchObject({ outcome: "abstain" });
    expect(await said("und wie schwer ist es?", { history }, [price])).toMatchObject({ outcome: "abstain" });
    const both = await said("and how heavy is it?", { history, resolved }, [price, weight]);
    expect(both.text).toBe("The Brass One weighs 2 kg. [1]");
  });

  test("in one word is about that word", async () => {
    const topic: AnswerRequest["history"] = [{ sender: "user", text: "Tell me about the Brass One" }];
    const about = passage("The Brass One is a lamp of brass.", { title: "Lamps" });
    expect((await said("price?", { history: topic }, [about, price])).text).toBe("The Brass One costs 15 euros. [1]");
    expect(await said("price?", { history: topic }, [about])).toMatchObject({ outcome: "abstain" });
  });

  test("about another thing asks the same of it", async () => {
    const blue = passage("The Blue One costs 20 euros.", { title: "Lamps" });
    expect((await said("and the Blue One?", { history }, [price, blue])).text).toBe("The Blue One costs 20 euros. [1]");
  });
});
