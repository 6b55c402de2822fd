import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keepOutgoing, type Outgoing, readOutgoing } from "../../../src/web/console/pages/inbox/outbox/outgoing.ts";

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const reply = (id: string): Outgoing => ({
  ...{ id, dialogId: 1, kind: "reply", text: `text ${id}`, afterSeq: 0, state: "sending", problem: null, share: 0 },
});
const kept = () => readOutgoing(5).map(({ id }) => id);

test("what waits in one tab is kept while another tab sends", () => {
  keepOutgoing(5, [reply("waits")], []);
  keepOutgoing(5, [reply("of the other tab")], []);
  keepOutgoing(5, [], ["of the other tab"]);
  expect(kept()).toEqual(["waits"]);
});

test("what is sent or withdrawn is kept no more", () => {
  keepOutgoing(5, [reply("one"), reply("two")], []);
  keepOutgoing(5, [reply("two")], ["one"]);
  expect(kept()).toEqual(["two"]);
  keepOutgoing(5, [], ["two"]);
  expect(kept()).toEqual([]);
});

test("a file is not kept, but one of a saved reply is", () => {
  const file = { name: "plan.pdf", size: 10 };
  const saved = { replyId: 1, fileId: 2 };
  keepOutgoing(
    5,
    [
      { ...reply("file"), kind: "file", file },
      { ...reply("saved"), kind: "file", file, saved },
    ],
    [],
  );
  expect(kept()).toEqual(["saved"]);
});
