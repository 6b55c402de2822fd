import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { DEFAULT_ABSTAIN_BELOW } from "../../../src/domain/answering/default-abstain-below.ts";
import { measuredErrors, platformBound } from "../../../src/web/console/pages/assistants/answers/measured-errors.ts";
import { applyChanges } from "../../../src/web/console/pages/assistants/draft/apply-changes.ts";
import { restOf } from "../../../src/web/console/pages/assistants/draft/rest-of.ts";
import { settled } from "../../../src/web/console/pages/assistants/draft/settled.ts";
import { askedIn } from "../../../src/web/console/pages/assistants/evaluations/asked-in.ts";
import { formatAgo } from "../../../src/web/console/pages/assistants/format-ago.ts";
import { cityOf, wordsOf } from "../../../src/web/console/pages/assistants/handoff/now-sentence.ts";
import { domainOf } from "../../../src/web/console/pages/assistants/install/domain-of.ts";
import { portIn } from "../../../src/web/console/pages/assistants/install/port-in.ts";
import { relatedDomain } from "../../../src/web/console/pages/assistants/install/related-domain.ts";
import { asDrawn } from "../../../src/web/console/pages/assistants/widget/as-drawn.ts";
import { widgetProblem } from "../../../src/web/console/pages/assistants/widget/widget-problem.ts";

test("what is typed while a draft is being stored stays, and begins from what was stored", () => {
  const base = { name: "Nora", tone: "Warm" };
  const done = { name: "Vera", tone: "Dry" };
  const typed = { ...done, name: "Vera M", title: "Shop" };
  expect(restOf<{ name: string; tone: string; title?: string }>({ changes: typed, base }, done)).toEqual({
    changes: { name: "Vera M", title: "Shop" },
    base: { name: "Vera" },
  });
  expect(restOf({ changes: done, base }, done)).toEqual({ changes: {}, base: {} });
});

test("what is changed back while a draft is being stored is a change again", () => {
  const done = { name: "Vera", tone: "Dry" };
  const kept = { changes: { tone: "Dry" }, base: { tone: "Warm" } };
  const back = { changes: { name: "Nora" }, base: { name: "Vera" } };
  expect(settled<typeof done>(kept, done, { name: "Nora", tone: "Dry" })).toEqual(back);
  // Of another visit of the page, or stored by somebody else as well.
  expect(settled<typeof done>({ changes: {}, base: {} }, done, {})).toEqual({ changes: {}, base: {} });
  expect(settled<typeof done>({ changes: {}, base: {} }, done, done)).toEqual({ changes: {}, base: {} });
});

test("the errors that the console shows are those that were measured, and its bound is the platform's", () => {
  const file = path.join(import.meta.dirname, "../../../docs/design/abstention-curve.csv");
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .map((line) => line.split(","));
  const measured = rows.filter(([set]) => set === "customers en");
  expect(measuredErrors).toEqual(
    measured.map(([, bound, refused, answered]) => ({
      ...{ bound: Number(bound), refused: Number(refused), answered: Number(answered) },
    })),
  );
  expect(platformBound).toBe(DEFAULT_ABSTAIN_BELOW);
});

test("a change back to what is stored is no change", () => {
  const stored = { name: "a", words: ["x"] };
  const changed = applyChanges(stored, {}, { name: "b", words: ["x"] });
  expect(changed).toEqual({ name: "b" });
  expect(applyChanges(stored, changed, { name: "a" })).toEqual({});
});

test("a domain is found in what an owner pastes", () => {
  expect(domainOf(" https://Shop.Example/de/?x=1 ")).toBe("shop.example");
  expect(domainOf("*.shop.example")).toBe("*.shop.example");
  expect(domainOf("münchen.example")).toBe("xn--mnchen-3ya.example");
  for (const wrong of ["", "shop", "a b.example", "me@shop.example", "*"]) expect(domainOf(wrong)).toBeNull();
  expect(["shop.example:8443", "http://shop.example:8080/a", "*.shop.example:1"].map(portIn)).toEqual([
    "8443",
    "8080",
    "1",
  ]);
  expect(["shop.example", "https://shop.example:443/", ""].map(portIn)).toEqual([null, null, null]);
  expect(relatedDomain("www.shop.example")).toBe("shop.example");
  expect(relatedDomain("shop.example")).toBe("*.shop.example");
  expect(relatedDomain("*.shop.example")).toBeNull();
});

test("an opening is said in the account's zone, by its day unless it is today", () => {
  const now = "2026-11-27T18:40:00Z";
  expect(wordsOf({ now, opensAt: "2026-11-30T08:00:00Z" }, "Europe/Berlin", "en-GB")).toEqual({
    ...{ time: "19:40", opens: "Monday 09:00" },
  });
  expect(wordsOf({ now, opensAt: "2026-11-27T20:00:00Z" }, "Europe/Berlin", "en-GB").opens).toBe("21:00");
  expect(wordsOf({ now, opensAt: "2026-12-20T08:00:00Z" }, "Europe/Berlin", "en-GB").opens).toBe(
    "20 December 2026 09:00",
  );
  expect(wordsOf({ now, opensAt: null }, "Europe/Berlin", "en-GB").opens).toBeNull();
  expect(cityOf("America/New_York")).toBe("New York");
});

test("a conversation gives its questions with the answer of a person before the assistant's", () => {
  const said = (id: number, sender: "user" | "assistant" | "operator", text: string, outcome?: string) => ({
    ...{ id, sender, text },
    ...(outcome !== undefined && { outcome }),
  });
  expect(
    askedIn([
      said(1, "user", "How long is the warranty?"),
      said(2, "assistant", "24 months. [1]", "answer"),
      said(3, "user", "And of lamps?"),
      said(4, "assistant", "I do not know.", "abstain"),
      said(5, "operator", "Five years."),
      said(6, "user", "Why?"),
      said(7, "assistant", "I do not know.", "abstain"),
    ]),
  ).toEqual([
    { id: 1, question: "How long is the warranty?", answer: "24 months." },
    { id: 3, question: "And of lamps?", answer: "Five years." },
    { id: 6, question: "Why?", answer: "" },
  ]);
});

test("settings that the server would refuse are named", () => {
  const good = { primary_color: "#2563eb", text_color: "#ffffff", avatar_url: null, pre_chat_fields: [] as never };
  expect(widgetProblem(good)).toBeNull();
  expect(widgetProblem({ ...good, text_color: "#fff" })).toBe("noColour");
  expect(widgetProblem({ ...good, avatar_url: "http://example.com/a.png" })).toBe("avatarProblem");
  const nameless = [{ name: "question_1", label: " ", type: "text", required: false }] as never;
  expect(widgetProblem({ ...good, pre_chat_fields: nameless })).toBe("preChatEmpty");
});

test("a colour that is being written does not change what is drawn", () => {
  const stored = { primary_color: "#2563eb", text_color: "#ffffff" };
  expect(asDrawn({ primary_color: "#2563e", text_color: "#000000" }, stored)).toEqual({
    ...{ primary_color: "#2563eb", text_color: "#000000" },
  });
});

test("how long ago something was is said in the largest unit that fits", () => {
  const now = Date.parse("2026-11-27T12:00:00Z");
  expect(formatAgo("2026-11-27T11:58:10Z", now, "en")).toBe("1 minute ago");
  expect(formatAgo("2026-11-25T11:00:00Z", now, "en")).toBe("2 days ago");
});
