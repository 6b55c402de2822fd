import { expect, test } from "vitest";
import type { Account } from "../../support/client.ts";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { holderOf, makeDialogs, makeOperator, openInbox } from "./inbox-client.ts";

const choose = (account: Account, json: object) => account.call("PUT", "/api/handoff/settings", { json });
const assign = (account: Account, dialogId: number | undefined, team_id: number | null) =>
  account.call("PUT", `/api/dialogs/${dialogId}/team`, { json: { team_id } });
const request = (account: Account, dialog_id: number | undefined) =>
  account.call("POST", "/api/request", { json: { dialog_id, reason: "keyword" } });

/** An account with operators whose inboxes are open, a team of some of them, and dialogs. */
async function makeDesk(names: string[], members: string[], dialogs: number, settings: object) {
  const owner = await api.makeAccount();
  await choose(owner, settings);
  const operators = new Map<string, Account>();
  for (const name of names) operators.set(name, await makeOperator(owner, name));
  const idOf = (name: string) => operators.get(name)?.id ?? 0;
  const json = { name: "Sales", member_ids: members.map(idOf) };
  const { body: team } = await owner.call("POST", "/api/teams", { json });
  expect(team).toMatchObject({ name: "Sales", member_ids: members.map(idOf) });
  const inboxes = await Promise.all([...operators.values()].map(({ token }) => openInbox(token)));
  for (const inbox of inboxes) {
    await until(() => expect(inbox.last("presence")?.operators).toHaveLength(names.length));
  }
  const ids = await makeDialogs(owner, dialogs);
  const holders = () => Promise.all(ids.map((id) => holderOf(owner, id)));
  return { owner, operators, idOf, team, inboxes, ids, holders };
}

test("a team's dialogs go to its members in turn, and to nobody else, even where operators take dialogs themselves", async () => {
  const desk = await makeDesk(["Ann", "Boris", "Vera"], ["Ann", "Vera"], 4, { assignment_mode: "manual" });
  const { owner, ids, holders, idOf, team, inboxes } = desk;
  for (const [index, id] of ids.slice(0, 3).entries()) {
    expect((await assign(owner, id, team.id)).body.team).toEqual({ id: team.id, name: "Sales" });
    await until(async () => expect((await holders())[index]).toBe(idOf(index % 2 === 0 ? "Ann" : "Vera")));
  }
  await request(owner, ids[3]);
  await until(() => expect(inboxes[0]?.last("queue")?.waiting).toHaveLength(1));
  expect(await holders()).toEqual([idOf("Ann"), idOf("Vera"), idOf("Ann"), "waits"]);
  const { body } = await owner.call("GET", `/api/dialogs?team_id=${team.id}`);
  expect(body.dialogs.map(({ id }: { id: number }) => id)).toEqual(ids.slice(0, 3).reverse());
});

test("a dialog whose team is not there waits for it and does not hold up the others", async () => {
  const settings = { assignment_mode: "round_robin", max_dialogs_per_operator: null };
  const { owner, ids, holders, idOf, team, inboxes } = await makeDesk(["Ann", "Boris"], ["Boris"], 3, settings);
  inboxes[1]?.close();
  await until(() => expect(inboxes[0]?.last("presence")?.operators).toHaveLength(1));
  await assign(owner, ids[0], team.id);
  await request(owner, ids[1]);
  await until(async () => expect(await holders()).toEqual(["waits", idOf("Ann"), null]));
  await owner.call("PATCH", `/api/teams/${team.id}`, { json: { member_ids: [idOf("Ann"), idOf("Boris")] } });
  await until(async () => expect(await holders()).toEqual([idOf("Ann"), idOf("Ann"), null]));
});

test("a dialog that another operator has goes to the team, one that a member has stays", async () => {
  const settings = { assignment_mode: "least_busy", max_dialogs_per_operator: 5 };
  const { owner, operators, ids, holders, idOf, team } = await makeDesk(["Ann", "Boris"], ["Boris"], 2, settings);
  await operators.get("Ann")?.call("POST", `/api/dialogs/${ids[0]}/handoff/take`, { json: {} });
  await operators.get("Boris")?.call("POST", `/api/dialogs/${ids[1]}/handoff/take`, { json: {} });
  for (const id of ids) await assign(owner, id, team.id);
  await until(async () => expect(await holders()).toEqual([idOf("Boris"), idOf("Boris")]));
});

test("a dialog that waits changes its team in its place, and is anybody's again without one", async () => {
  const settings = { assignment_mode: "round_robin", max_dialogs_per_operator: 1 };
  const { owner, ids, holders, idOf, team, inboxes } = await makeDesk(["Ann", "Boris"], ["Boris"], 3, settings);
  inboxes[1]?.close();
  await until(() => expect(inboxes[0]?.last("presence")?.operators).toHaveLength(1));
  await request(owner, ids[0]);
  await until(async () => expect((await holders())[0]).toBe(idOf("Ann")));
  await request(owner, ids[1]);
  await assign(owner, ids[1], team.id);
  await until(() => expect(inboxes[0]?.last("queue")?.waiting).toHaveLength(1));
  await owner.call("POST", `/api/dialogs/${ids[0]}/archive`);
  await request(owner, ids[2]);
  await until(async () => expect(await holders()).toEqual([idOf("Ann"), "waits", idOf("Ann")]));
  await owner.call("POST", `/api/dialogs/${ids[2]}/archive`);
  await assign(owner, ids[1], null);
  await until(async () => expect((await holders())[1]).toBe(idOf("Ann")));
});

test("a member who leaves the account leaves the team, and who is not of the account cannot join", async () => {
  const { owner, idOf, team } = await makeDesk(["Ann", "Boris"], ["Ann", "Boris"], 0, {});
  const stranger = await api.makeAccount();
  const json = { member_ids: [stranger.id] };
  expect((await owner.call("PATCH", `/api/teams/${team.id}`, { json })).status).toBe(422);
  expect((await owner.call("POST", "/api/teams", { json: { name: "sales " } })).status).toBe(409);
  await owner.call("DELETE", `/api/operators/${idOf("Ann")}`);
  expect((await owner.call("GET", "/api/teams")).body).toMatchObject([{ id: team.id, member_ids: [idOf("Boris")] }]);
  expect((await owner.call("DELETE", `/api/teams/${team.id}`)).status).toBe(200);
  expect((await owner.call("GET", "/api/teams")).body).toEqual([]);
});
