import { expect, test } from "vitest";
import { InboxRow } from "../../../src/protocol/inbox-frames.ts";
import { type InboxView, isInView } from "../../../src/protocol/inbox-view.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { makeDialogs, makeOperator, openInbox } from "../dialog/inbox-client.ts";
import { openSite } from "../site/visitor-client.ts";

/** The ids of a view, in its order. */
async function listed(
  account: Pick<Awaited<ReturnType<typeof api.makeAccount>>, "call">,
  query: string,
): Promise<number[]> {
  const { body } = await account.call("GET", `/api/inbox/dialogs?${query}`);
  return body.dialogs.map((row: InboxRow) => row.dialog_id);
}

test("a dialog moves through the views as it is asked for, taken, snoozed and archived, and socket and list agree", async () => {
  const { account, visit } = await openSite();
  const { dialogId, call } = await visit();
  const inbox = await openInbox(account.token);
  expect(await listed(account, "view=all")).toEqual([]);
  await call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "I need a person" } });
  await account.call("POST", "/api/request", { json: { dialog_id: dialogId } });
  await until(async () => expect(await listed(account, "view=queue")).toEqual([dialogId]));
  const viewer = { user_id: account.id, team_ids: [] };
  const views: InboxView[] = ["queue", "mine", "unassigned", "all", "snoozed", "closed"];
  const agree = async (expected: InboxView[]) => {
    await until(async () => {
      for (const view of views) {
        const isListed = expected.includes(view);
        expect([view, await listed(account, `view=${view}`)]).toEqual([view, isListed ? [dialogId] : []]);
        const frame = inbox.last("dialog_changed")?.dialog;
        expect([view, frame && isInView({ ...frame, is_mentioned: false }, { view }, viewer)]).toEqual([
          view,
          isListed,
        ]);
      }
      const { views: counts } = (await account.call("GET", "/api/inbox/counts")).body;
      for (const view of views.filter((one) => one !== "closed")) {
        expect([view, counts[view].dialogs]).toEqual([view, expected.includes(view) ? 1 : 0]);
      }
    });
  };
  await agree(["queue", "unassigned", "all"]);
  await account.call("POST", "/api/takeover", { json: { dialog_id: dialogId } });
  await agree(["mine", "all"]);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  await account.call("PUT", `/api/dialogs/${dialogId}/snooze`, { json: { until: tomorrow } });
  await agree(["snoozed"]);
  await account.call("POST", `/api/dialogs/${dialogId}/archive`);
  await agree(["closed"]);
});

test("a row has the visitor, the channel, the assistant and what is unread, and the socket tells the same", async () => {
  const { account, assistantId, visit } = await openSite();
  const { dialogId, call } = await visit();
  const inbox = await openInbox(account.token);
  await account.call("POST", "/api/takeover", { json: { dialog_id: dialogId } });
  for (const text of ["Hello", "Anybody?"])
    await call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text } });
  const row = await until(async () => {
    const { body } = await account.call("GET", "/api/inbox/dialogs?view=mine");
    expect(body.dialogs[0]?.unread_count).toBe(2);
    return InboxRow.parse(body.dialogs[0]);
  });
  expect(row).toMatchObject({
    ...{ dialog_id: dialogId, channel: "website", assistant: { id: assistantId }, operator: { id: account.id } },
    ...{ last_message: "Anybody?", read_seq: 0, is_mentioned: false, has_draft: false, sla_due_at: null },
  });
  expect(row.unanswered_seqs).toHaveLength(2);
  expect(row.contact_name).not.toBe("");
  await until(() => {
    const { read_seq: _, unread_count: __, is_mentioned: ___, has_draft: ____, ...shared } = row;
    expect(inbox.last("dialog_changed")?.dialog).toEqual(shared);
  });
  await account.call("POST", `/api/dialogs/${dialogId}/messages`, { json: { text: "Good day" } });
  await until(async () => {
    const { body } = await account.call("GET", "/api/inbox/dialogs?view=mine");
    expect(body.dialogs[0]).toMatchObject({ unread_count: 0, unanswered_seqs: [] });
  });
  expect(inbox.last("dialog_changed")?.dialog.unanswered_seqs).toEqual([]);
});

test("pages have at most 50 rows and every dialog once, however many are added meanwhile", async () => {
  const account = await api.makeAccount();
  const ids = await makeDialogs(account, 5);
  for (const id of ids) await account.call("POST", "/api/request", { json: { dialog_id: id } });
  const seen: number[] = [];
  let cursor: string | null = null;
  do {
    const { body }: { body: { dialogs: InboxRow[]; next_cursor: string | null } } = await account.call(
      "GET",
      `/api/inbox/dialogs?view=queue&limit=2${cursor === null ? "" : `&cursor=${cursor}`}`,
    );
    seen.push(...body.dialogs.map((row) => row.dialog_id));
    cursor = body.next_cursor;
    if (seen.length === 2) {
      const [late] = await makeDialogs(account, 1);
      ids.push(late!);
      await account.call("POST", "/api/request", { json: { dialog_id: late } });
    }
  } while (cursor !== null);
  expect(seen).toEqual(ids);
  expect((await account.call("GET", "/api/inbox/dialogs?limit=51")).status).toBe(422);
  expect((await account.call("GET", "/api/inbox/dialogs?cursor=x")).status).toBe(422);
  expect((await account.call("GET", "/api/inbox/dialogs?changed_since=1&view=mine")).status).toBe(422);
});

test("teams and labels have their lists and counts, and another account sees and changes none of it", async () => {
  const [owner, stranger] = await Promise.all([api.makeAccount(), api.makeAccount()]);
  const colleague = await makeOperator(owner, "Boris");
  const [first, second] = await makeDialogs(owner, 2);
  for (const id of [first, second]) await owner.call("POST", "/api/request", { json: { dialog_id: id } });
  const { body: label } = await owner.call("POST", "/api/labels", { json: { name: "Vip" } });
  const members = { name: "Sales", member_ids: [colleague.id] };
  const { body: team } = await owner.call("POST", "/api/teams", { json: members });
  await owner.call("PUT", `/api/dialogs/${first}/labels`, { json: { label_ids: [label.id] } });
  await owner.call("PUT", `/api/dialogs/${second}/team`, { json: { team_id: team.id } });
  await until(async () => {
    expect(await listed(owner, `view=all&label_id=${label.id}`)).toEqual([first]);
    expect(await listed(colleague, "view=team")).toEqual([second]);
    expect(await listed(owner, "view=team")).toEqual([]);
    expect(await listed(owner, `view=team&team_id=${team.id}`)).toEqual([second]);
    const { body } = await colleague.call("GET", "/api/inbox/counts");
    expect(body).toMatchObject({
      labels: [{ id: label.id, dialogs: 1, unread: 0 }],
      teams: [{ id: team.id, dialogs: 1 }],
      views: { team: { dialogs: 1 }, queue: { dialogs: 2 } },
      channels: [{ channel: "api", dialogs: 2 }],
    });
  });
  expect(await listed(stranger, `view=team&team_id=${team.id}`)).toEqual([]);
  expect((await stranger.call("GET", "/api/inbox/counts")).body).toMatchObject({
    teams: [],
    views: { all: { dialogs: 0 } },
  });
  await owner.call("DELETE", `/api/labels/${label.id}`);
  expect((await owner.call("GET", "/api/inbox/counts")).body.labels).toEqual([]);
});

test("when the socket says so, the counts have what its frames told before", async () => {
  const { account, visit } = await openSite();
  const { dialogId, call } = await visit();
  await account.call("POST", "/api/takeover", { json: { dialog_id: dialogId } });
  const inbox = await openInbox(account.token);
  await call("POST", `/api/site/dialogs/${dialogId}/messages`, { json: { text: "Hello" } });
  await until(() => {
    const told = inbox.frames.findIndex((one) => one.type === "dialog_changed" && one.dialog.last_message === "Hello");
    expect(told).toBeGreaterThan(-1);
    expect(inbox.frames.slice(told).some(({ type }) => type === "counts_changed")).toBe(true);
  });
  expect((await account.call("GET", "/api/inbox/counts")).body.views.mine).toEqual({ dialogs: 1, unread: 1 });
});
