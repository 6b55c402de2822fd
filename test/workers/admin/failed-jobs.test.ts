import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { until } from "../../support/until.ts";
import { api } from "../api.ts";
import { actsOf, makeAdmin } from "./make-admin.ts";

interface Job {
  kind: string;
  id: number;
  title: string;
}

async function jobsOf(admin: Awaited<ReturnType<typeof makeAdmin>>, kind: string): Promise<Job[]> {
  const { body } = await admin.call("GET", `/api/admin/failed-jobs?kind=${kind}&limit=100`);
  return body.jobs;
}

test("a document that was given up is listed with its owner and reason, and read again", async () => {
  const [admin, owner] = [await makeAdmin(), await api.makeAccount()];
  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const file = new File(["A ticket costs 14 euros.\n"], "prices.txt", { type: "text/plain" });
  const { body: uploaded } = await owner.call("POST", "/api/documents/upload", {
    form: { file, assistant_id: String(assistant.id) },
  });
  const statusOf = async () =>
    (await env.DB.prepare("SELECT status FROM sources WHERE id = ?").bind(uploaded.id).first())?.["status"];
  await until(async () => expect(await statusOf()).toBe("completed"));
  await env.DB.prepare(
    "UPDATE sources SET status = 'failed', error_code = 'processing_failed', error_message = 'Given up.' WHERE id = ?",
  )
    .bind(uploaded.id)
    .run();
  const { body } = await admin.call("GET", "/api/admin/failed-jobs?limit=1");
  expect(body.jobs).toHaveLength(1);
  expect(body.counts.document).toBeGreaterThan(0);
  expect((await jobsOf(admin, "document")).find(({ id }) => id === uploaded.id)).toMatchObject({
    ...{ title: "prices.txt", code: "processing_failed", reason: "Given up.", can_retry: true },
    owner_email: owner.email,
  });
  expect((await admin.call("POST", `/api/admin/failed-jobs/document/${uploaded.id}/retry`)).status).toBe(200);
  await until(async () => expect(await statusOf()).toBe("completed"));
  expect((await actsOf(admin))[0]).toMatchObject({
    ...{ action: "retryFailedJob", target_kind: "document", target_id: String(uploaded.id) },
    before: { title: "prices.txt", reason: "Given up." },
  });
  expect((await admin.call("POST", `/api/admin/failed-jobs/document/${uploaded.id}/retry`)).status).toBe(404);
});

test("a failed mail is queued again, an endpoint resumed, and what its owner starts anew is only listed", async () => {
  const [admin, owner] = [await makeAdmin(), await api.makeAccount()];
  const run = (text: string, ...values: unknown[]) =>
    env.DB.prepare(text)
      .bind(...values)
      .first();
  const mail = await run(
    `INSERT INTO mails (key, kind, recipient, language, status, attempts, due_at, error, created_at, finished_at)
     VALUES (?, 'reset_password', ?, 'en', 'failed', 18, 0, 'The server is away.', 1, 2) RETURNING id`,
    ...[crypto.randomUUID(), owner.email],
  );
  const id = Number(mail?.["id"]);
  expect((await jobsOf(admin, "mail")).find((job) => job.id === id)).toMatchObject({
    ...{ title: owner.email, code: "reset_password", account_id: null, reason: "The server is away." },
  });
  expect((await admin.call("GET", "/api/admin/mails?status=failed")).body.mails.map((one: Job) => one.id)).toContain(
    id,
  );
  expect((await admin.call("POST", `/api/admin/failed-jobs/mail/${id}/retry`)).status).toBe(200);
  await until(async () => expect(await jobsOf(admin, "mail")).not.toContainEqual(expect.objectContaining({ id })));

  const json = { url: "https://example.com/hook", events: ["message.created"] };
  const { body: endpoint } = await owner.call("POST", "/api/webhooks", { json });
  await run("UPDATE webhook_endpoints SET paused_at = 5, pause_reason = 'gone' WHERE id = ?", endpoint.id);
  const paused = (await jobsOf(admin, "webhook")).find((job) => job.id === endpoint.id);
  expect(paused).toMatchObject({ title: json.url, code: "gone", owner_email: owner.email });
  await admin.call("POST", `/api/admin/failed-jobs/webhook/${endpoint.id}/retry`);
  expect((await owner.call("GET", `/api/webhooks/${endpoint.id}`)).body).toMatchObject({ paused_at: null });

  const { body: assistant } = await owner.call("POST", "/api/assistants", { json: { name: "Ferry" } });
  const training = await run(
    `INSERT INTO training_sessions (account_id, assistant_id, dataset_ids, goes_live, state, examples_count, intents_count,
       error_code, error_message, created_at, updated_at)
     SELECT account_id, id, '[]', 0, 'failed', 1, 1, 'gave_up', 'No.', 1, 3 FROM assistants WHERE id = ? RETURNING id`,
    assistant.id,
  );
  const refused = await admin.call("POST", `/api/admin/failed-jobs/training/${training?.["id"]}/retry`);
  expect(refused.status).toBe(409);
});
