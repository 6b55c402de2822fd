import type { Client } from "../core/client.ts";
import { listAssistants } from "../replyx/assistants.ts";
import { type Terminal, UsageError, type Values } from "./command.ts";

/** `--assistant`, else `SWITCHBOARD_ASSISTANT`, else the account's only one. */
export async function chooseAssistant(terminal: Terminal, client: Client<"bearer">, values: Values): Promise<number> {
  const given = values["assistant"] ?? terminal.env["SWITCHBOARD_ASSISTANT"];
  if (given) return readId(String(given), "--assistant");
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
