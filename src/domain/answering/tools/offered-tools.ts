import type { ChatTool } from "../../assistants/chat-model/ports.ts";
import { reservedToolNames } from "../../assistants/plugins/reserved-tool-names.ts";
import { maxOfferedTools } from "../../assistants/plugins/rules.ts";
import { isPromptInjection } from "../is-prompt-injection.ts";
import type { InstalledTool } from "./call-installed-tool.ts";

/** What OpenAI accepts as a function name. */
const maxNameLength = 64;

/**
 * The tools of all plugins with names that a model accepts and that no two share. Descriptions come from outside: one that tries to
 * instruct the model is left out.
 */
export function offeredTools(tools: InstalledTool[]): Map<string, InstalledTool & { offered: ChatTool }> {
  const offered = new Map<string, InstalledTool & { offered: ChatTool }>();
  for (const each of tools.slice(0, maxOfferedTools)) {
    const { tool, installed } = each;
    const plain = tool.name.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, maxNameLength - 12);
    const isTaken = offered.has(plain) || reservedToolNames.includes(plain);
    const name = freeName(isTaken ? `${plain}_${installed.plugin.id}` : plain, offered);
    const description = isPromptInjection(tool.description) ? tool.name : tool.description;
    const parameters = withoutInjections(tool.parameters) as Record<string, unknown>;
    offered.set(name, { ...each, offered: { name, description, parameters } });
  }
  return offered;
}

function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let at = 1; ; at++) {
    const free = at === 1 ? name : `${name}_${at}`;
    if (!taken.has(free)) return free;
  }
}

/** A schema without the texts in it that address the model. */
function withoutInjections(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutInjections);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([, value]) => !(typeof value === "string" && isPromptInjection(value)))
      .map(([name, value]) => [name, withoutInjections(value)]),
  );
}
