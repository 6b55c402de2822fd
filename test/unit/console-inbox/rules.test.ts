import { expect, test } from "vitest";
import { localInput, snoozeTimes } from "../../../src/web/console/pages/inbox/acts/snooze-times.ts";
import { blockerOf } from "../../../src/web/console/pages/inbox/composer/blocker-of.ts";
import { findReplies } from "../../../src/web/console/pages/inbox/composer/find-replies.ts";
import { mentionsIn } from "../../../src/web/console/pages/inbox/composer/mentions-in.ts";
import { lookupAt, replaceLookup } from "../../../src/web/console/pages/inbox/composer/word-at.ts";
import { keyOf } from "../../../src/web/console/pages/inbox/keys/key-of.ts";
import { formatSpan } from "../../../src/web/console/pages/inbox/list/format-span.ts";
import { nameOfRow } from "../../../src/web/console/pages/inbox/list/name-of-row.ts";
import { readAddress, writeAddress } from "../../../src/web/console/pages/inbox/state/address.ts";
import { en } from "../../../src/web/console/pages/inbox/texts/en.ts";
import { rowOf } from "./inbox-rows.ts";

test("the address of the inbox says its list, filters and dialog, and leaves out what it does not understand", () => {
  const path = "/console/inbox/team/12?team=3&channel=sms&label=4&priority=high";
  const params = { team: "3", channel: "sms", label: "4", priority: "high" };
  expect(writeAddress(readAddress("/console/inbox/team/12", params))).toBe(path);
  const odd = readAddress("/console/inbox/nothing/0x1", { channel: "fax", label: "-1", priority: "none" });
  expect(writeAddress(odd)).toBe("/console/inbox/queue");
});

test("a shortcut is a letter by its place, and never a press that writes with AltGr, Option or Control", () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, getModifierState: () => false };
  expect(keyOf({ ...plain, key: "e", code: "KeyD" })).toBe("e");
  expect(keyOf({ ...plain, key: "E", code: "KeyE" })).toBe("e");
  expect(keyOf({ ...plain, key: "у", code: "KeyE" })).toBe("e");
  expect(keyOf({ ...plain, key: "?", code: "Slash" })).toBe("?");
  expect(keyOf({ ...plain, key: "Enter", code: "Enter" })).toBe("Enter");
  expect(keyOf({ ...plain, key: "ę", code: "KeyE", getModifierState: (name) => name === "AltGraph" })).toBe(null);
  for (const held of ["ctrlKey", "metaKey", "altKey"])
    expect(keyOf({ ...plain, key: "e", code: "KeyE", [held]: true })).toBe(null);
});

test("a saved reply is looked up after a slash at a beginning, a colleague after an at sign, addresses and paths are not", () => {
  expect(lookupAt("/gre", 4)).toEqual({ sign: "/", word: "gre", start: 0, end: 4 });
  expect(lookupAt("Dear\n@An", 8)).toEqual({ sign: "@", word: "An", start: 5, end: 8 });
  for (const text of ["anna@shop", "and/or", "https://host", "/gre "]) expect(lookupAt(text, text.length)).toBe(null);
  expect(replaceLookup("a /gre b", { sign: "/", word: "gre", start: 2, end: 6 }, "Hello")).toEqual({
    text: "a Hello b",
    cursor: 7,
  });
});

test("saved replies are found by shortcut first, whatever the case and accents", () => {
  const replies = [
    { id: 1, shortcut: "close", title: "Fermé", text: "We are closed." },
    { id: 2, shortcut: "ferme", title: "x", text: "y" },
    { id: 3, shortcut: "z", title: "z", text: "FERMÉ" },
  ];
  expect(findReplies(replies, "Ferme").map(({ id }) => id)).toEqual([2, 1, 3]);
  expect(findReplies(replies, "").map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(findReplies(replies, "nothing")).toEqual([]);
});

test("a longer name is not a mention of the shorter one in it", () => {
  const users = [
    { id: 1, name: "Anna" },
    { id: 2, name: "Anna Maria" },
    { id: 3, name: "" },
  ];
  expect(mentionsIn("@Anna Maria please look", users)).toEqual([2]);
  expect(mentionsIn("@Anna and @Anna Maria", users).sort()).toEqual([1, 2]);
  expect(mentionsIn("Anna @ nobody", users)).toEqual([]);
});

test("what blocks sending is said in a sentence, and notes are blocked by their length only", () => {
  const operator = { id: 6, name: "Piet" };
  const given = {
    kind: "reply" as const,
    text: "Hello",
    row: rowOf(1),
    userId: 5,
    isArchived: false,
    isBlocked: false,
    isWindowClosed: false,
  };
  expect(blockerOf(given, en)).toBe(null);
  expect(blockerOf({ ...given, text: "Dear {{contact.name}}" }, en)).toBe("Fill in {{contact.name}} before you send.");
  expect(blockerOf({ ...given, text: "x".repeat(10_001) }, en)).toContain("1 characters too many");
  expect(blockerOf({ ...given, isArchived: true }, en)).toBe(en.closedHint);
  expect(blockerOf({ ...given, isWindowClosed: true }, en)).toBe(en.windowClosed);
  const held = { ...given, row: rowOf(1, { handoff_status: "active", operator }) };
  expect(blockerOf(held, en)).toBe("Piet has this conversation. You can leave a note.");
  expect(blockerOf({ ...held, userId: 6 }, en)).toBe(null);
  expect(blockerOf({ ...held, kind: "note", isArchived: true, text: "{{x}}" }, en)).toBe(null);
});

test("a dialog is put off to times that are still to come, and next week is never today", () => {
  const monday = new Date(2026, 10, 30, 18, 30);
  expect(snoozeTimes(monday).map(({ name }) => name)).toEqual(["hour", "tomorrow", "week"]);
  expect(snoozeTimes(monday).map(({ at }) => localInput(at))).toEqual([
    "2026-11-30T19:30",
    "2026-12-01T09:00",
    "2026-12-07T09:00",
  ]);
  expect(snoozeTimes(new Date(2026, 10, 29, 9)).map(({ at }) => localInput(at))).toEqual([
    ...["2026-11-29T10:00", "2026-11-29T18:00", "2026-11-30T09:00", "2026-11-30T09:00"],
  ]);
});

test("a span is told in its largest unit, at least a minute", () => {
  expect([10_000, 61_000, -3 * 3_600_000, 50 * 3_600_000].map((ms) => formatSpan(ms, "en"))).toEqual([
    "1 min",
    "1 min",
    "3 hr",
    "2 days",
  ]);
});

test("a dialog is named by its visitor or title, and by its number where its title only names the assistant", () => {
  const assistant = { id: 1, name: "Shop help" };
  const shown = (contact: string | null, title: string | null) =>
    nameOfRow({ dialog_id: 7, contact_name: contact, title, assistant }, 7, en);
  expect(shown("Marta", "Shop help")).toBe("Marta");
  expect(shown(null, "Order 4711")).toBe("Order 4711");
  expect(shown("Shop help", "Shop help")).toBe("Visitor 7");
  expect(shown(" ", null)).toBe("Visitor 7");
  expect(nameOfRow(undefined, 7, en)).toBe("Visitor 7");
});
