import fc from "fast-check";
import { expect, test } from "vitest";
import { questionKey } from "../../../src/domain/knowledge/qa/question-key.ts";
import {
  type Comparable,
  chooseCluster,
  jaccard,
  minSimilarity,
} from "../../../src/domain/quality/unanswered/choose-cluster.ts";
import { questionTerms } from "../../../src/domain/quality/unanswered/question-terms.ts";

type Group = Comparable & { members: string[] };

/** Files questions in the order given, as the projector does. */
function gather(questions: string[]): Group[] {
  const groups: Group[] = [];
  for (const question of questions) {
    const asked = { questionKey: questionKey(question) || question, terms: questionTerms(question) };
    const group = chooseCluster(asked, groups);
    if (group !== null) group.members.push(question);
    else groups.push({ id: groups.length + 1, ...asked, members: [question] });
  }
  return groups;
}

test("questions that ask the same are one, others are not", () => {
  const groups = gather([
    "How do I return a broken kettle?",
    "Could you please tell me how to return broken kettles?",
    "Returning a kettle that is broken",
    "When do you open on Sunday?",
    "Во сколько вы открываетесь в воскресенье?",
    "Воскресенье: во сколько открываетесь?!",
  ]);
  expect(groups.map((group) => group.members.length)).toEqual([3, 1, 2]);
});

test("questions without content words are one only when they are the same", () => {
  expect(gather(["What is it?", "what is it", "How is that?"]).map((group) => group.members.length)).toEqual([2, 1]);
});

const word = fc.constantFrom(
  "refund",
  "ticket",
  "broken",
  "open",
  "sunday",
  "возврат",
  "билет",
  "the",
  "how",
  "?",
  "C++",
);
const question = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));

test("whatever the order of arrival, every question is kept once, beside a first one that it is like", () => {
  fc.assert(
    fc.property(fc.array(question, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (questions, order) => {
      const keys = questions.map(() => order.next().value as number);
      const shuffled = questions.map((each, at) => ({ each, key: keys[at]! })).sort((a, b) => a.key - b.key);
      for (const arrival of [questions, shuffled.map(({ each }) => each)]) {
        const groups = gather(arrival);
        expect(groups.flatMap((group) => group.members).sort()).toEqual([...questions].sort());
        for (const { members, terms, questionKey: key } of groups) {
          for (const member of members) {
            const same = (questionKey(member) || member) === key;
            expect(same || jaccard(questionTerms(member), terms) >= minSimilarity).toBe(true);
          }
        }
      }
    }),
  );
});
