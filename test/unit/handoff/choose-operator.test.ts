import fc from "fast-check";
import { expect, test } from "vitest";
import { type Candidate, chooseOperator } from "../../../src/domain/conversations/handoff/choose-operator.ts";

const person = (id: number, load = 0, turn = 0): Candidate => ({ id, load, turn });

test("in turn, by id, from the one after the last, who need not be here any more", () => {
  const people = [person(9), person(3), person(5)];
  const next = (last: number | null) => chooseOperator("round_robin", people, null, last)?.id;
  expect([next(null), next(3), next(4), next(5), next(9), next(100)]).toEqual([3, 5, 5, 9, 3, 3]);
  expect(chooseOperator("round_robin", [person(3), person(5, 2), person(9)], 2, 3)?.id).toBe(9);
});

test("the least busy, and of equals whoever has waited longest", () => {
  const choose = (...people: Candidate[]) => chooseOperator("least_busy", people, 5, null)?.id;
  expect(choose(person(1, 2), person(2, 1, 8), person(3, 1, 7))).toBe(3);
  expect(choose(person(1, 1, 4), person(2, 1), person(3, 2))).toBe(2);
  expect(choose(person(2), person(1))).toBe(1);
});

const candidates = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 20 }), load: fc.nat({ max: 6 }), turn: fc.nat({ max: 50 }) }),
  { selector: ({ id }) => id },
);
const mode = fc.constantFrom("round_robin" as const, "least_busy" as const);
const cap = fc.option(fc.integer({ min: 1, max: 6 }), { nil: null });

test("somebody is chosen exactly when somebody is free, never beyond the limit; nobody where operators take themselves", () => {
  fc.assert(
    fc.property(mode, candidates, cap, fc.option(fc.nat({ max: 20 }), { nil: null }), (kind, people, limit, last) => {
      const chosen = chooseOperator(kind, people, limit, last);
      const free = people.filter(({ load }) => limit === null || load < limit);
      expect(chosen === null).toBe(free.length === 0);
      if (chosen !== null) expect(free).toContainEqual(chosen);
      expect(chooseOperator("manual", people, limit, last)).toBeNull();
    }),
  );
});

test("over as many turns as there are people everybody has had one", () => {
  fc.assert(
    fc.property(candidates, (people) => {
      let last: number | null = null;
      const had = people.map(() => {
        last = chooseOperator("round_robin", people, null, last)?.id ?? null;
        return last;
      });
      expect(new Set(had).size).toBe(people.length);
    }),
  );
});
