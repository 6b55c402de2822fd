import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { compose } from "../../../src/compose.ts";
import { acceptInvitation } from "../../../src/domain/people/invitations/accept-invitation.ts";
import { invitationMs } from "../../../src/domain/people/invitations/rules.ts";
import type { Account } from "../../support/client.ts";
import { api } from "../api.ts";
import { mailsTo, nthMailTo } from "./kept-mail.ts";

const from = () => ({ "cf-connecting-ip": crypto.randomUUID() });
const post = (path: string, json: unknown) => api.call("POST", path, { json, headers: from() });
const accept = (token: string, more: object = {}) =>
  post("/api/invitations/accept", { token, password: "a-sound-password", first_name: "Ann", ...more });
const invite = (owner: Account, email: string) =>
  owner.call("POST", "/api/operators", { json: { email, first_name: "Anna" }, headers: { "accept-language": "en" } });

function tokenIn(text: string): string {
  return /console\/invitation#(\S+)/.exec(text)?.[1] ?? "none";
}

/** An owner who has invited somebody, and the token that was mailed. */
async function invited() {
  const owner = await api.makeAccount();
  const email = `${crypto.randomUUID()}@example.com`;
  const answer = await invite(owner, email);
  expect(answer.status).toBe(201);
  const mail = await nthMailTo(email);
  return { owner, email, id: answer.body.id as number, mail, token: tokenIn(mail.text) };
}

test("an invited colleague chooses a name and a password, and is an operator of the account", async () => {
  const { owner, email, mail, token } = await invited();
  expect(mail.text).toContain("Ada invites you");
  expect((await owner.call("GET", "/api/operators")).body).toHaveLength(1);
  expect((await owner.call("GET", "/api/invitations")).body).toMatchObject([{ email, is_expired: false }]);
  expect((await post("/api/invitations/read", { token })).body).toEqual({
    ...{ email, first_name: "Anna", last_name: "", inviter_name: "Ada" },
  });
  const joined = await accept(token);
  expect(joined.status).toBe(201);
  expect(joined.body.user).toMatchObject({ email, first_name: "Ann", role: "operator", is_email_confirmed: true });
  const team = await api.call("GET", "/api/operators", { token: joined.body.access_token });
  expect(team.body.map((one: { email: string }) => one.email)).toEqual([owner.email, email]);
  expect((await owner.call("GET", "/api/invitations")).body).toEqual([]);
  expect((await post("/api/login", { email, password: "a-sound-password" })).status).toBe(200);
});

test("a link works once, and of ten uses at once one joins", async () => {
  const { owner, token } = await invited();
  const answers = await Promise.all(Array.from({ length: 10 }, () => accept(token)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(9);
  expect((await owner.call("GET", "/api/operators")).body).toHaveLength(2);
  expect((await post("/api/invitations/read", { token })).status).toBe(422);
});

test("an invitation that was taken back or has expired opens nothing", async () => {
  const { owner, id, token } = await invited();
  const later = { ...compose(env), clock: () => Date.now() + invitationMs + 1_000 };
  const input = { token, password: "a-sound-password", firstName: "Ann", address: crypto.randomUUID() };
  await expect(acceptInvitation(later, input)).rejects.toMatchObject({ code: "validation_failed" });
  expect((await owner.call("DELETE", `/api/invitations/${id}`)).status).toBe(200);
  expect((await accept(token)).status).toBe(422);
  expect((await owner.call("DELETE", `/api/invitations/${id}`)).status).toBe(404);
});

test("an invitation that is sent again has a new link, and the old one stops working", async () => {
  const { owner, email, id, token } = await invited();
  expect((await owner.call("POST", `/api/invitations/${id}/resend`)).status).toBe(200);
  const second = tokenIn((await nthMailTo(email, 2)).text);
  expect(second).not.toBe(token);
  expect((await accept(token)).status).toBe(422);
  expect((await accept(second)).status).toBe(201);
});

test("a weak password and an empty name are refused, and the link still works", async () => {
  const { token } = await invited();
  expect((await accept(token, { password: "short" })).status).toBe(422);
  expect((await accept(token, { first_name: " " })).status).toBe(422);
  expect((await accept(token)).status).toBe(201);
});

test("nobody is invited twice, a user is not invited, and another account has no part in it", async () => {
  const { owner, email, id } = await invited();
  expect((await invite(owner, email.toUpperCase())).status).toBe(409);
  expect((await invite(owner, owner.email)).status).toBe(409);
  expect(await mailsTo(email)).toHaveLength(1);
  const stranger = await api.makeAccount();
  expect((await stranger.call("POST", `/api/invitations/${id}/resend`)).status).toBe(404);
  expect((await stranger.call("DELETE", `/api/invitations/${id}`)).status).toBe(404);
  // Another account may invite the same person: who joins first decides.
  expect((await invite(stranger, email)).status).toBe(201);
});

test("who has got an account meanwhile is told so, and no stored data has the token", async () => {
  const { email, token } = await invited();
  const stored = await env.DB.prepare("SELECT * FROM invitations WHERE email = ?").bind(email).first();
  expect(JSON.stringify(stored)).not.toContain(token);
  await post("/api/register", { email, password: "a-sound-password" });
  expect((await accept(token)).status).toBe(409);
});
