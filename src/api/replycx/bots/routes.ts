import { readDeployments } from "../../../domain/assistants/assistant/read-deployments.ts";
import { type Route, route } from "../../kit/route.ts";
import { bothPrefixes } from "../both-prefixes.ts";
import { toBot } from "./convert.ts";
import { AccountPath, BotList } from "./wire.ts";

export const botRoutes: Route[] = [
  route({
    id: "listBots",
    method: "get",
    paths: bothPrefixes("/v1/accounts/{account_id}/bots"),
    tag: "Bots",
    summary: "List the bots of your account",
    description: "Your assistants, oldest first.",
    credential: "account",
    params: AccountPath,
    success: { status: 200, schema: BotList, description: "The bots." },
    handle: async ({ ctx, caller }) => ({
      ok: true as const,
      bots: (await readDeployments(ctx, caller.accountId)).map(toBot),
    }),
  }),
];
