import { closeOwnAccount } from "../../../domain/administration/admin/close-own-account.ts";
import { type Route, route } from "../../kit/route.ts";
import { streamOf } from "../../kit/stream-of.ts";
import { AccountClosing, AccountExport, Done } from "./wire.ts";
import { writeAccount } from "./write-account.ts";

const tag = "Accounts";

/** What the law gives the owner of an account: their data, and its end. */
export const closingRoutes: Route[] = [
  route({
    id: "exportAccount",
    method: "get",
    paths: ["/api/account/export"],
    tag,
    summary: "Export the personal data of your account",
    description:
      "Your user, your operators, your contacts with all their dialogs, and the dialogs with no contact, of groups for example. Internal notes are not in it.",
    credential: "owner",
    success: { status: 200, schema: AccountExport, description: "The data." },
    handle: async ({ ctx, caller }) => {
      const headers = {
        "content-type": "application/json",
        "content-disposition": 'attachment; filename="account.json"',
      };
      return new Response(streamOf(writeAccount(ctx, caller)), { headers });
    },
  }),
  route({
    id: "closeAccount",
    method: "post",
    paths: ["/api/account/close"],
    tag,
    summary: "Close your account for good",
    description:
      "`email` is the account's address again. Nobody can log in any more, bots and widgets stop, and all data except the ledger is " +
      "deleted. It cannot be undone.",
    credential: "owner",
    body: AccountClosing,
    success: { status: 200, schema: Done, description: "The account is closed." },
    refusals: ["invalid_credentials", "rate_limited", "conflict"],
    // There is nobody left to read the log.
    audited: false,
    handle: async ({ ctx, caller, body }) => {
      await closeOwnAccount(ctx, caller, body);
      return { message: "The account is closed." };
    },
  }),
];
