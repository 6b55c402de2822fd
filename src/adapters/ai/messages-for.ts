import type { ChatTurn } from "../../domain/assistants/chat-model/ports.ts";

/**
 * Turns as messages of the chat-completions API, which Workers AI accepts too. Workers AI also wants the tool's name in a
 * result, and OpenAI ignores it.
 */
export function messagesFor(turns: ChatTurn[]): Record<string, unknown>[] {
  return turns.map((turn) => {
    if (turn.role === "tool")
      return { role: "tool", tool_call_id: turn.callId, name: turn.name, content: turn.content };
    if (turn.role !== "assistant" || turn.calls === undefined) return { role: turn.role, content: turn.content };
    const calls = turn.calls.map(({ id, name, arguments: given }) => ({
      ...{ id, type: "function" },
      function: { name, arguments: JSON.stringify(given) },
    }));
    return { role: "assistant", content: turn.content, tool_calls: calls };
  });
}
