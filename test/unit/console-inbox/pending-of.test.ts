import { expect, test } from "vitest";
import { pendingOf } from "../../../src/web/console/pages/inbox/conversation/pending-of.ts";
import type { Entry } from "../../../src/web/console/pages/inbox/conversation/timeline.ts";
import type { Outgoing } from "../../../src/web/console/pages/inbox/outbox/outgoing.ts";

const own = 5;
const outgoing = (
  id: string,
  kind: Outgoing["kind"],
  text: string,
  state: Outgoing["state"] = "sending",
): Outgoing => ({
  ...{ id, kind, text, state, dialogId: 1, afterSeq: 10, problem: null, share: 0 },
});
const note = (seq: number, text: string, author = own) =>
  ({
    kind: "note",
    seq,
    note: { id: seq, author: { id: author, name: "" }, text, created_at: "" },
  }) as unknown as Entry;
const message = (seq: number, clientMessageId: string) =>
  ({ kind: "message", seq, message: { id: seq, client_message_id: clientMessageId } }) as unknown as Entry;
const shown = (all: Outgoing[], entries: Entry[]) => pendingOf(all, entries, own).map(({ id }) => id);

test("what the socket has shown already is not drawn twice", () => {
  expect(shown([outgoing("a", "reply", "Hi")], [message(11, "b")])).toEqual(["a"]);
  expect(shown([outgoing("a", "reply", "Hi")], [message(11, "a")])).toEqual([]);
  expect(shown([outgoing("n", "note", "VIP")], [note(11, "VIP")])).toEqual([]);
});

test("an older note, a colleague's, and the first of two equal ones do not hide a note that is being sent", () => {
  expect(shown([outgoing("n", "note", "VIP")], [note(9, "VIP"), note(11, "VIP", 6)])).toEqual(["n"]);
  expect(shown([outgoing("n", "note", "VIP"), outgoing("m", "note", "VIP")], [note(11, "VIP")])).toEqual(["m"]);
});

test("what was refused stays, so that its reason can be read", () => {
  expect(shown([outgoing("a", "reply", "Hi", "refused")], [message(11, "a")])).toEqual(["a"]);
});
