import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";
import { compose } from "../../../src/compose.ts";
import { mergeDialogs } from "../../../src/domain/conversations/merge/merge-dialogs.ts";
import { redriveMerges } from "../../../src/domain/conversations/merge/redrive-merges.ts";
import type { Deps } from "../../../src/domain/deps.ts";
import { authenticate } from "../../../src/domain/people/account/authenticate.ts";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { contactOf, dialogsOf } from "../contact/contact-fixture.ts";
import { openSite, type Visit } from "../site/visitor-client.ts";
import { makeDialogs, makeOperator, openInbox } from "./inbox-client.ts";
import { openSocket } from "./socket-client.ts";

const merge = (who: Account, kept: number, dialogId: number, more: object = {}) =>
  who.call("POST", `/api/dialogs/${kept}/merges`, { json: { dialog_id: dialogId, ...more } });
const statusOf = async (who: Account, dialogId: number) =>
  (await who.call("GET", `/api/dialogs/${dialogId}`)).body.status as string;
const say = (visit: Visit, dialogId: number, text: string, id?: string) =>
  visit.call("POST", `/api/site/dialogs/${dialogId}/messages`, {
    json: { text, ...(id === undefined ? {} : { client_message_id: id }) },
  });

/** What the log of a dialog says of merges and its status, in order. */
async function eventsOf(account: Account, dialogId: number): Promise<unknown[]> {
  const socket = await openSocket(dialogId, { token: account.token, internal: "1", after_seq: "0" });
  await until(() => expect(socket.signs.some(({ type }) => type === "presence")).toBe(true));
  socket.close();
  const merges = socket.internal.flatMap((frame) =>
    frame.type === "triage_changed" && frame.dialog ? [[frame.seq, frame.change, frame.dialog.id]] : [],
  );
  const statuses = socket.frames.flatMap((frame) =>
    frame.type === "dialog_status" ? [[frame.seq, frame.status, frame.is_merged === true]] : [],
  );
  return [...merges, ...statuses].sort((one, other) => Number(one[0]) - Number(other[0])).map(([, ...rest]) => rest);
}

test("a merged dialog is archived with its log, its visitor notices nothing, and a message there reopens it once", async () => {
  const site = await openSite();
  const { account } = site;
  const [one, two] = [await site.visit(), await site.visit()];
  await say(two, two.dialogId, "About my order");
  const socket = await openSocket(two.dialogId, { token: site.siteToken, guest_id: two.guestId });
  const refused = await merge(account, one.dialogId, two.dialogId);
  expect(refused.status).toBe(409);
  expect(await statusOf(account, two.dialogId)).toBe("active");
  const [kept, other] = [await contactOf(account, one.dialogId), await contactOf(account, two.dialogId)];
  const inbox = await openInbox(account.token);
  const done = await merge(account, one.dialogId, two.dialogId, { merge_contacts: true });
  expect(done.status).toBe(200);
  const [merged] = done.body.merged;
  expect(merged).toMatchObject({ merged_id: two.dialogId, kept_id: one.dialogId, dialog: { id: two.dialogId } });
  expect(await contactOf(account, two.dialogId)).toBe(kept);
  expect((await account.call("GET", `/api/contacts/${other}`)).status).toBe(404);
  expect(await dialogsOf(account, kept)).toEqual([two.dialogId, one.dialogId]);
  expect(await statusOf(account, two.dialogId)).toBe("archived");
  const seen = await two.call("GET", `/api/site/dialogs/${two.dialogId}`);
  const listed = await two.call("GET", "/api/site/dialogs");
  expect([seen.body.status, listed.body.dialogs[0].status]).toEqual(["active", "active"]);
  const back = await account.call("GET", `/api/dialogs/${two.dialogId}/merges`);
  expect(back.body).toMatchObject({ merged: [], merged_into: { dialog: { id: one.dialogId } } });
  await until(() => {
    const changed = inbox.frames.flatMap((frame) => (frame.type === "dialog_changed" ? [frame.dialog] : []));
    expect(changed.findLast((dialog) => dialog.dialog_id === two.dialogId)?.status).toBe("archived");
  });
  // Repeated, it changes nothing.
  expect((await merge(account, one.dialogId, two.dialogId)).body.merged).toMatchObject([{ id: merged.id }]);
  expect(await eventsOf(account, one.dialogId)).toEqual([["merged_from", two.dialogId]]);
  expect(await eventsOf(account, two.dialogId)).toEqual([
    ["merged_into", one.dialogId],
    ["archived", true],
  ]);
  const sent = await say(two, two.dialogId, "Are you there?", "m1");
  expect(sent.status).toBe(201);
  expect((await say(two, two.dialogId, "Are you there?", "m1")).body.id).toBe(sent.body.id);
  expect(await statusOf(account, two.dialogId)).toBe("active");
  const { body } = await account.call("GET", `/api/dialogs/${two.dialogId}/messages`);
  const said = body.messages.filter(({ sender }: { sender: string }) => sender === "user");
  expect(said.map(({ text }: { text: string }) => text)).toEqual(["About my order", "Are you there?"]);
  // The merge is told again: the dialog stays open.
  await merge(account, one.dialogId, two.dialogId);
  expect(await statusOf(account, two.dialogId)).toBe("active");
  await socket.until("dialog_status", ({ status }) => status === "active");
  expect(socket.frames.filter(({ type }) => type === "dialog_status")).toMatchObject([
    { status: "archived", is_merged: true },
    { status: "active", is_merged: true },
  ]);
  socket.close();
  inbox.close();
});

test("a merge is undone: the dialog is open again, and later messages find it as before", async () => {
  const account = await api.makeAccount();
  const [kept = 0, merged = 0] = await makeDialogs(account, 2);
  const { body } = await merge(account, kept, merged);
  const undo = `/api/dialogs/${kept}/merges/${body.merged[0].id}/undo`;
  expect((await account.call("POST", undo)).body).toEqual({ merged_into: null, merged: [] });
  expect((await account.call("POST", undo)).status).toBe(200);
  expect(await statusOf(account, merged)).toBe("active");
  expect(await eventsOf(account, kept)).toEqual([
    ["merged_from", merged],
    ["merge_undone", merged],
  ]);
  expect(await eventsOf(account, merged)).toEqual([
    ["merged_into", kept],
    ["archived", true],
    ["merge_undone", kept],
    ["active", true],
  ]);
  await account.call("POST", `/api/dialogs/${merged}/archive`);
  const late = await account.call("POST", `/api/dialogs/${merged}/messages`, { json: { text: "Hi", sender: "user" } });
  expect(late.body.error.code).toBe("DIALOG_ARCHIVED");
  // It can be merged again, the other way round as well.
  expect((await merge(account, merged, kept)).body.error.code).toBe("DIALOG_ARCHIVED");
  await account.call("POST", `/api/dialogs/${merged}/reopen`);
  expect((await merge(account, merged, kept)).status).toBe(200);
  await env.DB.prepare("UPDATE dialog_merges SET merged_at = merged_at - ? WHERE merged_id = ?")
    .bind(31 * 24 * 60 * 60 * 1000, kept)
    .run();
  const [old] = (await account.call("GET", `/api/dialogs/${merged}/merges`)).body.merged;
  expect((await account.call("POST", `/api/dialogs/${merged}/merges/${old.id}/undo`)).status).toBe(409);
  expect(await statusOf(account, kept)).toBe("archived");
});

test("an undoing opens what the merge has closed, and not what somebody has closed since", async () => {
  const account = await api.makeAccount();
  const [kept = 0, merged = 0, closed = 0] = await makeDialogs(account, 3);
  await account.call("POST", `/api/dialogs/${closed}/archive`);
  await merge(account, kept, closed);
  const { body } = await merge(account, kept, merged);
  await account.call("POST", `/api/dialogs/${merged}/reopen`);
  await account.call("POST", `/api/dialogs/${merged}/archive`);
  await account.call("POST", `/api/dialogs/${kept}/archive`);
  for (const { id } of body.merged) await account.call("POST", `/api/dialogs/${kept}/merges/${id}/undo`);
  const statuses = [kept, merged, closed].map((id) => statusOf(account, id));
  expect(await Promise.all(statuses)).toEqual(["archived", "archived", "archived"]);
});

test("what cannot be merged is refused and changes nothing", async () => {
  const [account, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const [a = 0, b = 0, c = 0] = await makeDialogs(account, 3);
  const [foreign = 0] = await makeDialogs(stranger, 1);
  expect((await merge(account, a, a)).status).toBe(409);
  expect((await merge(account, a, foreign)).status).toBe(404);
  expect((await merge(account, foreign, a)).status).toBe(404);
  const colleague = await makeOperator(account, "Anna");
  await colleague.call("POST", `/api/dialogs/${b}/handoff/take`);
  const held = await merge(account, a, b);
  expect(held.body.error).toMatchObject({ code: "HANDOFF_HELD", details: { holder: { name: "Anna" } } });
  expect((await colleague.call("GET", `/api/dialogs/${a}/merges`)).body).toEqual({ merged_into: null, merged: [] });
  expect((await merge(colleague, a, b)).status).toBe(200);
  // No circle, no second home, and nothing into what is merged itself.
  for (const [kept, merged] of [
    [b, a],
    [c, b],
    [b, c],
  ] as const) {
    expect((await merge(account, kept, merged)).status).toBe(409);
  }
  expect((await merge(account, c, a)).status).toBe(200);
});

test("of merges of two dialogs into each other at the same time only one is done", async () => {
  const account = await api.makeAccount();
  const [a = 0, b = 0] = await makeDialogs(account, 2);
  const answers = await Promise.all([merge(account, a, b), merge(account, b, a), merge(account, a, b)]);
  const statuses = await Promise.all([statusOf(account, a), statusOf(account, b)]);
  expect([...statuses].sort()).toEqual(["active", "archived"]);
  const kept = statuses[0] === "active" ? a : b;
  const won = answers.filter(({ status }) => status === 200).flatMap(({ body }) => body.merged);
  expect(new Set(won.map(({ kept_id }: { kept_id: number }) => kept_id))).toEqual(new Set([kept]));
});

test("an undoing that is told late does not undo a later merge of the same dialogs", async () => {
  const account = await api.makeAccount();
  const [kept = 0, merged = 0] = await makeDialogs(account, 2);
  const { body: first } = await merge(account, kept, merged);
  await env.DB.prepare(
    "UPDATE dialog_merges SET undone_by = 1, undone_by_name = 'Ann', undone_at = 2, done_at = NULL WHERE id = ?",
  )
    .bind(first.merged[0].id)
    .run();
  const { body: second } = await merge(account, kept, merged);
  await redriveMerges(compose(env));
  expect(await statusOf(account, merged)).toBe("archived");
  await account.call("POST", `/api/dialogs/${kept}/merges/${second.merged[0].id}/undo`);
  expect(await statusOf(account, merged)).toBe("active");
});

test("a visitor who asks for a person in a merged dialog waits where operators see it", async () => {
  const site = await openSite();
  const { account } = site;
  const [one, two] = [await site.visit(), await site.visit()];
  await merge(account, one.dialogId, two.dialogId, { merge_contacts: true });
  const asked = await two.call("POST", `/api/dialogs/${two.dialogId}/handoff/request`, { json: {} });
  expect(asked.status).toBe(200);
  expect(await statusOf(account, two.dialogId)).toBe("active");
  const { body } = await account.call("GET", "/api/inbox/dialogs?view=queue");
  expect(body.dialogs.map(({ dialog_id: id }: { dialog_id: number }) => id)).toEqual([two.dialogId]);
});

test("who merges dialogs while a colleague merges a contact of one is told of that", async () => {
  const site = await openSite();
  const { account } = site;
  const [one, two, three] = [await site.visit(), await site.visit(), await site.visit()];
  const other = await contactOf(account, two.dialogId);
  const third = await contactOf(account, three.dialogId);
  const deps = compose(env);
  let isMerged = false;
  const racing: Deps = {
    ...deps,
    rooms: {
      of: (id) => ({
        ...deps.rooms.of(id),
        state: async (caller) => {
          if (!isMerged) {
            isMerged = true;
            await account.call("POST", `/api/contacts/${third}/merges`, { json: { contact_id: other } });
          }
          return deps.rooms.of(id).state(caller);
        },
      }),
    },
  };
  const { user: caller } = await authenticate(deps, account.token);
  const both = { keptId: one.dialogId, mergedId: two.dialogId, mergesContacts: true };
  await expect(mergeDialogs(racing, caller, both)).rejects.toMatchObject({ code: "conflict" });
  expect(await statusOf(account, two.dialogId)).toBe("active");
});

test("the log of a dialog does not keep the title of one that was merged into it", async () => {
  const account = await api.makeAccount();
  const [kept = 0] = await makeDialogs(account, 1);
  const { body: dialog } = await account.call("GET", `/api/dialogs/${kept}`);
  const named = { assistant_id: dialog.assistant_id, title: "Marta Keller" };
  const { body: made } = await account.call("POST", "/api/dialogs", { json: named });
  const merged = made.id as number;
  await merge(account, kept, merged);
  const socket = await openSocket(kept, { token: account.token, internal: "1", after_seq: "0" });
  await until(() => expect(socket.internal.some(({ type }) => type === "triage_changed")).toBe(true));
  socket.close();
  expect(socket.internal).toMatchObject([{ change: "merged_from", dialog: { id: merged } }]);
  expect(JSON.stringify(socket.internal)).not.toContain("Marta");
});

test.each([1, 2, 3, 4])(
  "a merge that stops before step %i is finished later, and each step is taken once",
  async (stop) => {
    const account = await api.makeAccount();
    const [kept = 0, merged = 0] = await makeDialogs(account, 2);
    const { body } = await merge(account, kept, merged);
    await account.call("POST", `/api/dialogs/${kept}/merges/${body.merged[0].id}/undo`);
    const before = [await eventsOf(account, kept), await eventsOf(account, merged)];
    const [again = 0, other = 0] = await makeDialogs(account, 2);
    const row =
      "INSERT INTO dialog_merges (account_id, merged_id, kept_id, merged_by, merged_by_name, merged_at, undone_by, undone_by_name, undone_at)";
    await env.DB.prepare(`${row} SELECT account_id, ?, ?, id, 'Ann', 1, id, 'Ann', 2 FROM users WHERE id = ?`)
      .bind(other, again, account.id)
      .run();
    const deps = compose(env);
    let steps = 0;
    const failing: Deps = {
      ...deps,
      rooms: {
        of: (id) => ({
          ...deps.rooms.of(id),
          merge: async (...step) => {
            steps += 1;
            if (steps === stop) throw new Error("killed");
            await deps.rooms.of(id).merge(...step);
          },
        }),
      },
    };
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await redriveMerges(failing);
    expect(log).toHaveBeenCalled();
    log.mockRestore();
    await redriveMerges(deps);
    await redriveMerges(deps);
    const rename = (events: unknown[], from: number, to: number) =>
      JSON.parse(JSON.stringify(events).replaceAll(String(from), String(to)));
    expect(await eventsOf(account, again)).toEqual(rename(before[0] ?? [], merged, other));
    expect(await eventsOf(account, other)).toEqual(rename(before[1] ?? [], kept, again));
    const left = await env.DB.prepare("SELECT done_at FROM dialog_merges WHERE merged_id = ?").bind(other).first();
    expect(left?.["done_at"]).toBeGreaterThan(0);
  },
);
