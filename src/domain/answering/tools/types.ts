import type { ChatTool } from "../../assistants/chat-model/ports.ts";
import type { ToolFailure } from "../../assistants/plugins/types.ts";

/** The plugin and the tool that a result came from. */
export interface CitedTool {
  pluginId: number;
  plugin: string;
  /** The tool. */
  name: string;
}

/** One call of a tool. `arguments` has no secrets and is bounded. */
export interface ToolCallTrace {
  /** null: the model named a tool that there is none of. */
  plugin: { id: number; name: string } | null;
  tool: string;
  arguments: Record<string, unknown>;
  state: "succeeded" | "failed";
  milliseconds: number;
  /** Of a failed call only. `message` is a sentence for the account's users. */
  error?: { failure: ToolFailure; message: string };
}

/** The end of one call. `text` is what the tool has returned, as readable lines; null when the call failed. */
export interface ToolOutcome {
  trace: ToolCallTrace;
  text: string | null;
}

/** A tool call as a model writes it. */
export interface ToolCall {
  name: string;
  arguments: Record<string, unknown>;
  /** The arguments are not a JSON object. */
  isMalformed?: true;
}

/** The installed tools of an assistant, as a model sees them. Answering needs no database. */
export interface AnswerTools {
  list: ChatTool[];
  /** Calls a tool by its name in `list`. Never throws, except the abort reason of `signal`. */
  call(call: ToolCall, options: { signal: AbortSignal; withinMs: number }): Promise<ToolOutcome>;
}
