import type { ChatCall, ChatTool, ChatTurn } from "../../assistants/chat-model/ports.ts";
import type { AnswerTools, ToolCall, ToolCallTrace, ToolOutcome } from "../tools/types.ts";
import { withoutInjections } from "../without-injections.ts";
import { fenceResult } from "./fence-result.ts";
import type { PassageGroup } from "./group-passages.ts";
import { resultPassage } from "./result-passage.ts";

/** Calls of one round that are answered at all: each takes room in the trace. */
const maxCallsPerRound = 8;
/** Calls of one answer, rounds in which the model may call tools, and milliseconds for all calls together: a visitor waits. */
const maxCalls = 6;
const maxRounds = 3;
const maxTotalMs = 25_000;

/** The tool calls of one answer, within its limits. */
export interface ToolRounds {
  /** The tools that the model may call now. */
  offered(): ChatTool[];
  /** Whether a call is one of an installed tool, and not one that ends the answer. */
  isTool(name: string): boolean;
  /**
   * Makes the calls of one round at the same time and returns the turns that tell the model. A result that may be cited is added to
   * the evidence. Throws the abort reason only.
   */
  run(text: string, calls: (ToolCall & { id?: string })[]): Promise<ChatTurn[]>;
  traces(): ToolCallTrace[];
  /** Whether a tool has failed and has not succeeded since. */
  hasFailed(): boolean;
}

/** Opens the tool calls of an answer. `addEvidence` returns the number by which the model cites a result. */
export function openToolRounds(
  tools: AnswerTools,
  signal: AbortSignal,
  addEvidence: (group: PassageGroup) => number,
): ToolRounds {
  const names = new Set(tools.list.map(({ name }) => name));
  const traces: ToolCallTrace[] = [];
  let rounds = 0;
  let made = 0;
  let leftMs = maxTotalMs;

  async function call(each: ToolCall): Promise<ToolOutcome> {
    made++;
    if (made <= maxCalls && leftMs > 0) return tools.call(each, { signal, withinMs: leftMs });
    const message = "The answer has made all the calls that it may make.";
    const trace = { plugin: null, tool: each.name.slice(0, 100), arguments: {}, milliseconds: 0 };
    return { trace: { ...trace, state: "failed", error: { failure: "limit_reached", message } }, text: null };
  }

  function contentOf({ trace, text }: ToolOutcome): string {
    if (text === null || trace.plugin === null) {
      const { failure, message = "" } = trace.error ?? {};
      return `The call failed (${failure}): ${withoutInjections(message)} Do not guess what it would have returned.`;
    }
    const { plugin, tool } = trace;
    const passage = resultPassage({ pluginId: plugin.id, plugin: plugin.name, name: tool }, trace.arguments, text);
    return fenceResult(passage, addEvidence({ parts: [passage] }));
  }

  return {
    offered: () => (rounds < maxRounds && made < maxCalls && leftMs > 0 ? tools.list : []),
    isTool: (name) => names.has(name),
    async run(text, given) {
      rounds++;
      const calls = given.slice(0, maxCallsPerRound);
      const start = Date.now();
      const outcomes = await Promise.all(calls.map(call));
      leftMs -= Date.now() - start;
      signal.throwIfAborted();
      traces.push(...outcomes.map(({ trace }) => trace));
      const told: ChatCall[] = calls.map((each, at) => ({
        ...{ id: each.id ?? idOf(rounds, at), name: each.name, arguments: each.arguments },
      }));
      return [
        { role: "assistant", content: text, calls: told },
        ...outcomes.map((outcome, at): ChatTurn => {
          const { id, name } = told[at]!;
          return { role: "tool", callId: id, name, content: contentOf(outcome) };
        }),
      ];
    },
    traces: () => traces,
    hasFailed: () =>
      traces.some(
        ({ state, tool }, at) =>
          state === "failed" &&
          !traces.slice(at + 1).some((later) => later.tool === tool && later.state === "succeeded"),
      ),
  };
}

/** Nine letters and digits, as Mistral's models want it. */
function idOf(round: number, at: number): string {
  return `call${round}${String(at).padStart(4, "0")}`;
}
