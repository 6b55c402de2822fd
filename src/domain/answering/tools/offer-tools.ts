import type { RecordedCall } from "../../assistants/plugins/record-calls.ts";
import { callInstalledTool, type InstalledTool, type ToolDeps } from "./call-installed-tool.ts";
import { offeredTools } from "./offered-tools.ts";
import type { AnswerTools } from "./types.ts";

export interface OfferContext {
  /** Names the turn: the same for a second attempt at the same answer. */
  key: string;
  /** BCP 47. */
  language: string;
  /** Called after each call that reached its server, or tried to. */
  record(call: RecordedCall): void;
}

/** The tools of an assistant for one answer; null when there are none. */
export function offerTools(ctx: ToolDeps, installed: InstalledTool[], context: OfferContext): AnswerTools | null {
  const tools = offeredTools(installed);
  if (tools.size === 0) return null;
  const { key, language } = context;
  return {
    list: [...tools.values()].map(({ offered }) => offered),
    async call(call, { signal, withinMs }) {
      const found = tools.get(call.name);
      if (found === undefined) {
        const error = { failure: "unknown_tool" as const, message: "There is no such tool." };
        const trace = { plugin: null, tool: call.name.slice(0, 100), arguments: {}, milliseconds: 0, error };
        return { trace: { ...trace, state: "failed" }, text: null };
      }
      const { wasSent, ...outcome } = await callInstalledTool(ctx, found, call, { signal, withinMs, key, language });
      const { tool, milliseconds, error = null } = outcome.trace;
      if (wasSent) context.record({ installId: found.installed.row.id, tool, milliseconds, error });
      return outcome;
    },
  };
}
