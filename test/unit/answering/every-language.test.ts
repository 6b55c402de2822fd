import { expect, test } from "vitest";
import { answerToOffer } from "../../../src/domain/answering/answer-to-offer.ts";
import { recognisedTalk, recogniseSmallTalk } from "../../../src/domain/answering/recognise-small-talk.ts";
import { knownLanguages, languageWithCode } from "../../../src/domain/language/languages/known-languages.ts";
import { languageOf } from "../../../src/domain/language/languages/language-of.ts";
import { linesByLanguage, readLanguageData } from "../context/read-language-data.ts";

const requests = linesByLanguage("requests.txt").flatMap(([code, lines]) => lines.map((line) => [code, line] as const));
const rows = (name: string) =>
  readLanguageData(name).map((line) => {
    const [, code, rest] = /^\[(\w+)\] (.*)$/.exec(line)!;
    return [code!, rest!] as const;
  });
const replies = rows("replies.txt").flatMap(([code, rest]) => {
  const [, accepted, declined] = /^\+ (.*) \| - (.*)$/.exec(rest)!;
  return [
    ...accepted!.split(" | ").map((reply) => [code, reply, "accepted"] as const),
    ...declined!.split(" | ").map((reply) => [code, reply, "declined"] as const),
  ];
});
const talk = rows("talk.txt").flatMap(([code, rest]) => {
  const [greeting, thanks, farewell] = rest.split(" | ");
  return [
    [code, greeting!, "greeting"] as const,
    [code, thanks!, "thanks"] as const,
    [code, farewell!, "farewell"] as const,
  ];
});

test("every language has requests, replies and small talk to test", () => {
  for (const cases of [requests, replies, talk])
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(knownLanguages.map(({ code }) => code)));
});

test.for(requests)("[%s] %s: asks for a person", ([code, message]) => {
  expect(recogniseSmallTalk(message, languageWithCode(code)!)).toBe("person");
  // Also without knowing the language.
  expect(recognisedTalk(message, languageOf(message))).toMatchObject({ kind: "person" });
});

test.for(replies)("[%s] %s: the offer is %s", ([code, question, expected]) => {
  const { phrases } = languageWithCode(code)!;
  const history = [{ sender: "assistant" as const, text: phrases.abstain }];
  expect(answerToOffer({ question, history })).toBe(expected);
});

test.for(talk)("[%s] %s: %s", ([, message, kind]) => {
  expect(recogniseSmallTalk(message, languageOf(message))).toBe(kind);
});
