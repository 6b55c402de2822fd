import type { Deps } from "../../deps.ts";
import { readAssistant } from "../assistant/read-assistant.ts";
import { installOf } from "./install-of.ts";
import { readInstalled } from "./read-installed.ts";
import type { Install } from "./types.ts";

/** The plugins of an assistant, oldest installation first; at most `maxInstalls`. Throws `not_found`. */
export async function listInstalls(
  ctx: Pick<Deps, "db" | "sealer" | "jsonSchemas">,
  owner: { accountId: number; assistantId: number },
): Promise<Install[]> {
  await readAssistant(ctx, owner.accountId, owner.assistantId);
  const installed = await readInstalled(ctx, owner);
  return Promise.all(installed.map((each) => installOf(ctx, each)));
}
