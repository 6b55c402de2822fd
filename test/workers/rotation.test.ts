import { env } from "cloudflare:workers";
import { sql } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { compose } from "../../src/compose.ts";
import { resealSecrets } from "../../src/domain/administration/sealing/reseal-secrets.ts";
import { authenticateGuest } from "../../src/domain/assistants/site/authenticate-guest.ts";
import { issueGuestId } from "../../src/domain/assistants/site/issue-guest-id.ts";
import { authenticate } from "../../src/domain/people/account/authenticate.ts";
import { createSealer } from "../../src/kit/create-sealer.ts";
import { api } from "./api.ts";
import { makeOperator } from "./dialog/inbox-client.ts";
import { openSite } from "./site/visitor-client.ts";

const { JWT_SECRET, KEY_ENCRYPTION_SECRET } = env as unknown as Record<string, string>;
const withSettings = (changes: object) => compose({ ...env, ...changes } as unknown as Env);
const newer = { JWT_SECRET: "the next secret of the tests, long enough to sign with" };

test("while JWT_SECRET is being changed, logins and visitors stay, and afterwards visitors", async () => {
  const { account, assistantId, siteToken } = await openSite();
  const guestId = await issueGuestId(compose(env), assistantId);
  const rotating = withSettings({ ...newer, JWT_SECRET_PREVIOUS: JWT_SECRET });
  const later = withSettings({ ...newer, JWT_SECRETS_RETIRED: JWT_SECRET });
  const forgotten = withSettings(newer);
  const guestOf = (ctx: typeof rotating) =>
    authenticateGuest(ctx, { siteToken, guestId, page: null, address: "192.0.2.1" });
  expect(await rotating.tokens.read(account.token)).toMatchObject({ userId: account.id });
  expect(await guestOf(rotating)).toMatchObject({ guestId });
  expect(await later.tokens.read(account.token)).toBe("invalid");
  expect(await guestOf(later)).toMatchObject({ guestId });
  const text = "a file until tomorrow";
  const signature = await compose(env).guestSigner.sign(text);
  expect(await rotating.guestSigner.isSigned(text, signature)).toBe(true);
  expect(await later.guestSigner.isSigned(text, signature)).toBe(false);
  await expect(guestOf(forgotten)).rejects.toThrow("The guest id is not valid.");
});

test("while JWT_SECRET is being changed, a session that has ended and a removed operator's stay dead", async () => {
  const owner = await api.makeAccount();
  const loggedOut = await api.makeAccount();
  const operator = await makeOperator(owner, "Boris");
  const rotating = withSettings({ ...newer, JWT_SECRET_PREVIOUS: JWT_SECRET });
  expect((await authenticate(rotating, operator.token)).user.userId).toBe(operator.id);
  expect((await loggedOut.call("POST", "/api/logout")).status).toBe(200);
  expect((await owner.call("DELETE", `/api/operators/${operator.id}`)).status).toBe(200);
  for (const { token } of [loggedOut, operator]) {
    // The signature is still good; the session is not.
    expect(await rotating.tokens.read(token)).toHaveProperty("sessionId");
    await expect(authenticate(rotating, token)).rejects.toMatchObject({ code: "unauthenticated" });
  }
  expect((await authenticate(rotating, owner.token)).user.userId).toBe(owner.id);
});

test("while KEY_ENCRYPTION_SECRET is being changed, everything stored is sealed anew, and the old one can go", async () => {
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  const account = await api.makeAccount();
  const made = await account.call("POST", "/api/webhooks", {
    json: { url: "https://example.com/hooks" },
  });
  expect(made.status).toBe(201);
  const { db } = compose(env);
  const sealedOf = async () =>
    (
      await db.get<{ sealed: string }>(
        sql`SELECT secret_sealed AS sealed FROM webhook_endpoints WHERE id = ${made.body.id}`,
      )
    ).sealed;
  const before = await sealedOf();
  const secret = await compose(env).sealer.unseal(before);
  const next = { KEY_ENCRYPTION_SECRET: "the next secret of the tests, long enough to seal with" };
  const rotating = withSettings({ ...next, KEY_ENCRYPTION_SECRET_PREVIOUS: KEY_ENCRYPTION_SECRET });
  expect(await rotating.sealer.unseal(before)).toBe(secret);
  expect(await resealSecrets(rotating)).toMatchObject({ left: 0 });
  const after = await sealedOf();
  expect(await createSealer({ current: next.KEY_ENCRYPTION_SECRET }).unseal(after)).toBe(secret);
  expect(await resealSecrets(rotating)).toMatchObject({ resealed: 0, left: 0 });
  // The other files of this database go on with the secret from before.
  await resealSecrets(withSettings({ KEY_ENCRYPTION_SECRET_PREVIOUS: next.KEY_ENCRYPTION_SECRET }));
  expect(await compose(env).sealer.unseal(await sealedOf())).toBe(secret);
  log.mockRestore();
});

test("the columns that are sealed anew are all that the schema has", async () => {
  const { db } = compose(env);
  const tables = await db.all<{ name: string; column: string }>(
    sql`SELECT m.name, p.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) p
        WHERE m.type = 'table' AND p.name LIKE '%sealed%' ORDER BY 1, 2`,
  );
  expect(tables.map(({ name, column }) => `${name}.${column}`)).toEqual([
    "ai_tokens.token_sealed",
    "bots.token_sealed",
    "channel_accounts.secrets_sealed",
    "plugin_installs.secrets_sealed",
    "plugins.headers_sealed",
    "webhook_endpoints.previous_secret_sealed",
    "webhook_endpoints.secret_sealed",
    "webhook_endpoints.token_sealed",
  ]);
});
