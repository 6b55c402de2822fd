import { expect, test } from "vitest";
import { identityOfDialog } from "../../../src/domain/conversations/contact/identity-of-dialog.ts";

test("a guest and a Telegram user are persons, also in a topic; a group and a dialog over the API are none", () => {
  const of = (guestId: string | null, telegramChatId: string | null) => identityOfDialog({ guestId, telegramChatId });
  expect(of("g_1", null)).toEqual({ kind: "guest", value: "g_1" });
  expect(of(null, "7001")).toEqual({ kind: "telegram", value: "7001" });
  expect(of(null, "7001_3")).toEqual({ kind: "telegram", value: "7001" });
  expect(of(null, "-1007001_3")).toBeNull();
  expect(of(null, null)).toBeNull();
});
