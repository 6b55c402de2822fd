import { callTimeoutMs } from "../../assistants/plugins/rules.ts";
import type { Deps } from "../../deps.ts";
import type { Language } from "../../language/languages/language.ts";
import { resultPassage } from "../hosted/result-passage.ts";
import { openCitations } from "../open-citations.ts";
import { removeInjections } from "../remove-injections.ts";
import type { Citation } from "../types.ts";
import { argumentsFromText } from "./arguments-from-text.ts";
import { callInstalledTool } from "./call-installed-tool.ts";
import { readTools } from "./read-tools.ts";
import { recordInBackground } from "./record-in-background.ts";
import type { ToolCallTrace } from "./types.ts";

/** Characters of a result that are shown to a visitor as they are. */
const maxShown = 1_500;

export interface IntentCall {
  accountId: number;
  assistantId: number;
  /** The plugin's id or name. */
  plugin: number | string;
  /** The tool as its plugin calls it. */
  tool: string;
  /** What the visitor wrote, with what it refers to. */
  text: string;
  /** Names the turn: the same for a second attempt at the same answer. */
  key: string;
  /** The language of the answer. */
  language: Language;
  signal: AbortSignal;
}

/** `text` is null when the tool could not be called or failed: `trace` says why. `citations` belong to the markers of `text`. */
export interface ToolByIntent {
  text: string | null;
  citations: Citation[];
  trace: ToolCallTrace;
}

/**
 * Calls the tool that an intent names, without a model: its parameters are filled only when they can be taken from the text safely
 * (`argumentsFromText`). The result is shown as it is, as a citation. Never throws for a tool, except the abort reason of `signal`.
 */
export async function callToolByIntent(ctx: Deps, input: IntentCall): Promise<ToolByIntent> {
  const { tool: name, text, key, language, signal } = input;
  const tools = await readTools(ctx, input, signal);
  const isMeant = (plugin: { id: number; name: string }) =>
    plugin.id === input.plugin || plugin.name.toLowerCase() === String(input.plugin).toLowerCase();
  const found = tools.find(({ installed, tool }) => isMeant(installed.plugin) && tool.name === name);
  const failed = (plugin: ToolCallTrace["plugin"], error: NonNullable<ToolCallTrace["error"]>): ToolByIntent => ({
    ...{ text: null, citations: [] },
    trace: { plugin, tool: name, arguments: {}, state: "failed", milliseconds: 0, error },
  });
  if (found === undefined)
    return failed(null, { failure: "unknown_tool", message: "The plugin is not installed, or has no such tool." });
  const { id, name: title } = found.installed.plugin;
  const given = argumentsFromText(found.tool.parameters, text.trim());
  if (given === null) {
    const message = "The tool's parameters cannot be taken from a message: only a hosted model can fill them.";
    return failed({ id, name: title }, { failure: "invalid_arguments", message });
  }
  const { wasSent, ...outcome } = await callInstalledTool(
    ctx,
    found,
    { name, arguments: given },
    { signal, withinMs: callTimeoutMs, key: `${key}:intent`, language: language.code },
  );
  const { milliseconds, error = null } = outcome.trace;
  if (wasSent) recordInBackground(ctx, { installId: found.installed.row.id, tool: name, milliseconds, error });
  if (outcome.text === null) return { text: null, citations: [], trace: outcome.trace };
  const passage = resultPassage({ pluginId: id, plugin: title, name }, outcome.trace.arguments, outcome.text);
  const shown = removeInjections(passage).text;
  const end = shown.length <= maxShown ? shown.length : Math.max(shown.lastIndexOf("\n", maxShown), 1);
  const quoted = shown.slice(0, end);
  const citations = openCitations();
  const marker = citations.cite({ ...passage, text: quoted }, { start: 0, end });
  // An image would be fetched where the answer is shown.
  const words = `${language.phrases.toolSays(title)}\n\n${quoted.replace(/(?<!!)!+\[/g, "[")}\n\n[${marker}]`;
  return { text: words, citations: citations.list(), trace: outcome.trace };
}
