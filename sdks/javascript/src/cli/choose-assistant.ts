import type { Client } from "../core/client.ts";
import { listAssistants } from "../replyx/assistants.ts";
import { type Terminal, UsageError, type Values } from "./command.ts";

/** `--assistant`, else `SWITCHBOARD_ASSISTANT`; null without both. Throws a `UsageError` for what is no id. */
export function readAssistant(terminal: Terminal, values: Values): number | null {
  const given = values["assistant"] as string | undefined;
  if (given !== undefined) return readId(given, "--assistant");
  const set = terminal.env["SWITCHBOARD_ASSISTANT"];
  return set ? readId(set, "SWITCHBOARD_ASSISTANT") : null;
}

/** The account's only assistant. Throws a `UsageError` that lists them when there are more. */
export async function findAssistant(client: Client<"bearer">): Promise<number> {
  const all = await listAssistants(client);
  const [only] = all;
  if (only === undefined) throw new UsageError("You have no assistants: switchboard assistants create NAME");
  if (all.length === 1) return only.id;
  const known = all.map(({ id, name }) => `\n  ${id}  ${name}`).join("");
  throw new UsageError(`Which assistant? Give its id with --assistant:${known}`);
}

/** A positive whole number. Throws a `UsageError` that names the argument. */
export function readId(text: string | undefined, name: string): number {
  if (text === undefined || !/^[1-9]\d{0,14}$/.test(text))
    throw new UsageError(`${name} must be a number, not "${text ?? ""}".`);
  return Number(text);
}
