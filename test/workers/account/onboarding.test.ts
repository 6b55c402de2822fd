import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";

const act = (account: Account, path: string, json?: unknown) =>
  account.call("POST", `/api/users/onboarding/${path}`, json === undefined ? {} : { json });
const status = async (account: Account) => (await account.call("GET", "/api/users/onboarding/status")).body;
const isOver = async (account: Account) => (await account.call("GET", "/api/me")).body.onboarding_completed;

test("a tour from its start to its end, and the user says that it is over", async () => {
  const account = await api.makeAccount();
  expect(await status(account)).toMatchObject({ status: "not_started", current_step: null, steps: [], tips: [] });
  expect((await act(account, "start")).body).toMatchObject({ status: "in_progress", onboarding_completed: false });
  await act(account, "update-step", { step: 1 });
  await act(account, "update-step", { data: { step: "documents" } });
  await act(account, "save-tip", { tip: "drag a file here" });
  expect((await act(account, "mark-bot-created")).body).toMatchObject({ bot_created: true, first_message_sent: false });
  await act(account, "mark-first-message");
  expect(await isOver(account)).toBe(false);
  expect((await act(account, "complete")).body.status).toBe("completed");
  expect(await isOver(account)).toBe(true);
  expect(await status(account)).toMatchObject({
    ...{ status: "completed", current_step: "documents", steps: [1, "documents"], tips: ["drag a file here"] },
    ...{ bot_created: true, first_message_sent: true, onboarding_completed: true },
  });
});

test("a skipped tour is over until it is started again", async () => {
  const account = await api.makeAccount();
  expect((await act(account, "skip")).body).toMatchObject({ status: "skipped", onboarding_completed: true });
  expect(await isOver(account)).toBe(true);
  expect((await act(account, "start")).body).toMatchObject({ status: "in_progress", skipped_at: null });
  expect(await isOver(account)).toBe(false);
});

test("what was completed stays so, and what happened keeps its first time", async () => {
  const account = await api.makeAccount();
  const first = (await act(account, "mark-bot-created")).body.bot_created_at;
  const { completed_at } = (await act(account, "complete")).body;
  for (const path of ["start", "skip", "complete", "mark-bot-created"]) await act(account, path);
  expect(await status(account)).toMatchObject({ status: "completed", completed_at, bot_created_at: first });
  expect(await isOver(account)).toBe(true);
});

test("steps and tips that come at once and twice are each noted once; a number is not its text", async () => {
  const account = await api.makeAccount();
  const steps = [1, "1", "welcome", 1, "welcome", 2, "1"];
  await Promise.all(steps.map((step) => act(account, "update-step", { step })));
  await Promise.all(["a", "a", "b"].map((tip) => act(account, "save-tip", { tip })));
  const { steps: noted, tips } = await status(account);
  expect(new Set(noted)).toEqual(new Set([1, "1", "welcome", 2]));
  expect(noted).toHaveLength(4);
  expect([...tips].sort()).toEqual(["a", "b"]);
});

test("a tour has at most two hundred tips; the known ones may still be sent", async () => {
  const account = await api.makeAccount();
  await env.DB.prepare("INSERT INTO onboarding_marks SELECT ?, 'tip', value, 0 FROM json_each(?)")
    .bind(account.id, JSON.stringify(Array.from({ length: 199 }, (_, at) => String(at))))
    .run();
  const rest = await Promise.all([7, 300, 301, 302].map((tip) => act(account, "save-tip", { tip })));
  expect(rest.filter(({ status: code }) => code === 200)).toHaveLength(2);
  expect((await act(account, "save-tip", { tip: "one more" })).status).toBe(409);
  expect((await act(account, "save-tip", { tip: 7 })).status).toBe(200);
  expect((await act(account, "update-step", { step: "a step is something else" })).status).toBe(200);
  expect((await status(account)).tips).toHaveLength(200);
});

test.for([{}, { step: "" }, { step: -1 }, { step: 1.5 }, { step: null }, { step: ["a"] }, { step: "x".repeat(101) }])(
  "%j is no step",
  async (json) => {
    const account = await api.makeAccount();
    expect((await act(account, "update-step", json)).status).toBe(422);
    expect((await status(account)).status).toBe("not_started");
  },
);

test("one user's tour is nobody else's", async () => {
  const [one, other] = [await api.makeAccount(), await api.makeAccount()];
  await act(one, "complete");
  expect((await status(other)).status).toBe("not_started");
  expect(await isOver(other)).toBe(false);
});
