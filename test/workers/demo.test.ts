import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { buildReferenceApp } from "../../src/api/reference/app.ts";
import { compose } from "../../src/compose.ts";
import { demoEmail } from "../../src/domain/administration/demo/demo-account.ts";
import { seedDemo } from "../../src/domain/administration/demo/seed-demo.ts";
import { until } from "../support/until.ts";
import { api } from "./api.ts";

async function openDemo(password: string) {
  const ctx = compose({ ...env, DEMO_PASSWORD: password } as unknown as Env);
  await seedDemo(ctx);
  const read = async () => (await buildReferenceApp(ctx).request("/demo.json")).json() as Promise<DemoAnswer>;
  return { ctx, read };
}

interface DemoAnswer {
  assistant_id: number;
  site_token: string;
  operator: { email: string; password: string };
  ready: boolean;
}

/** Logs in from an address of its own. */
const logIn = (json: { email: string; password: string }) =>
  api.call("POST", "/api/auth/login", { json, headers: { "cf-connecting-ip": crypto.randomUUID() } });

test("the start page learns where the demo's widget is, and the login of an operator who is no owner", async () => {
  const { read } = await openDemo("the password of the demo");
  await until(async () => expect(await read()).toMatchObject({ ready: true }));
  const { assistant_id: id, site_token: siteToken, operator } = await read();
  const { body: widget } = await api.call("GET", `/api/site/settings?token=${siteToken}`);
  expect(widget.quick_replies).toEqual(
    expect.arrayContaining(["How long is the warranty?", "Сколько действует подарочная карта?"]),
  );
  const { body } = await logIn(operator);
  expect(body.user).toMatchObject({ first_name: "Mara", role: "operator" });
  const token = body.access_token as string;
  expect((await api.call("GET", "/api/dialogs", { token })).status).toBe(200);
  expect((await api.call("PUT", `/api/assistants/${id}`, { token, json: { name: "Mine" } })).status).toBe(403);
  expect((await logIn({ email: demoEmail, password: operator.password })).status).toBe(401);
});

test("where no demo is wanted there is none, even when somebody has its address and an assistant", async () => {
  await openDemo("the password of the demo");
  expect((await api.send("GET", "/demo.json")).status).toBe(404);
});

test("the demo is made once, follows its password, and keeps what its owner changed", async () => {
  const { read } = await openDemo("the first password");
  const before = await read();
  const owner = await logIn({ email: demoEmail, password: "the first password" });
  const token = owner.body.access_token as string;
  const path = `/api/assistants/${before.assistant_id}/widget-settings`;
  await api.call("POST", path, { token, json: { title: "Ask Mara" } });
  const again = await openDemo("the second password");
  const after = await again.read();
  expect(after).toMatchObject({ assistant_id: before.assistant_id, site_token: before.site_token });
  expect(after.operator.password).not.toBe(before.operator.password);
  expect((await logIn(after.operator)).status).toBe(200);
  expect((await logIn(before.operator)).status).toBe(401);
  expect((await logIn({ email: demoEmail, password: "the second password" })).status).toBe(200);
  expect((await api.call("GET", path, { token })).body.title).toBe("Ask Mara");
  expect((await api.call("GET", "/api/operators", { token })).body).toHaveLength(2);
  const { body: documents } = await api.call("GET", `/api/assistants/${before.assistant_id}/documents`, { token });
  const names = (documents.documents ?? documents).map((document: { filename: string }) => document.filename);
  expect(new Set(names).size).toBe(names.length);
});
