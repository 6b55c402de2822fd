import { beforeEach, expect, test } from "vitest";
import { credentials } from "../../../src/web/console/session/credentials.ts";

beforeEach(() => credentials.set("first"));

test("a call that waits for a login goes on with the new token", async () => {
  const waits = credentials.renew("first");
  credentials.set("second");
  await expect(waits).resolves.toBeUndefined();
  await expect(credentials.renew("first")).resolves.toBeUndefined();
});

test("what a user who logs out had under way is not sent with the token of the next one", async () => {
  credentials.set("of Olga");
  const waits = credentials.renew("of Olga");
  credentials.set(null);
  await expect(waits).rejects.toMatchObject({ status: 401 });
  const late = credentials.renew("of Olga");
  credentials.set("of Boris");
  await expect(late).rejects.toMatchObject({ status: 401 });
  await expect(credentials.renew("of Olga")).rejects.toMatchObject({ status: 401 });
});
