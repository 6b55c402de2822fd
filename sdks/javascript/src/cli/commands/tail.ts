import { DialogSocket } from "../../socket/dialog-socket.ts";
import type { TeamFrame } from "../../socket/generated/frames.ts";
import { readId } from "../choose-assistant.ts";
import { type Command, UsageError } from "../command.ts";

export const tail: Command = {
  usage: "tail DIALOG [--after SEQ]",
  summary: "Shows a dialog live, from its beginning. Ctrl+C ends it.",
  details: [
    "  --after SEQ  only what came after this entry",
    "",
    "With --json, a line is a frame of the dialog's socket. Needs Node 22 or newer.",
  ],
  options: { after: { type: "string" } },
  async run(terminal, [dialog, ...rest], values) {
    if (rest.length > 0) throw new UsageError("Give one dialog.");
    const after = values["after"] as string | undefined;
    if (after !== undefined && !/^\d{1,15}$/.test(after)) throw new UsageError("--after must be a number.");
    const id = readId(dialog, "DIALOG");
    const socket = new DialogSocket(terminal.client(), id, {
      ...{ afterSeq: Number(after ?? 0), isPassive: true },
      onState: (state) => terminal.progress(state === "waiting" ? "The connection is lost …" : ""),
    });
    terminal.signal.addEventListener("abort", () => socket.close(), { once: true });
    for await (const frame of socket) {
      if (terminal.isJson) terminal.print(JSON.stringify(frame));
      else for (const line of linesOf(frame)) terminal.print(line);
    }
    return 0;
  },
};

function linesOf(frame: TeamFrame): string[] {
  switch (frame.type) {
    case "new_message": {
      const { sender, operator_name: name, content, attachments = [] } = frame.message;
      const files = attachments.map((file) => `    file: ${file.name}`);
      return [`${frame.timestamp}  ${name ?? sender}: ${content.replaceAll("\n", "\n    ")}`, ...files];
    }
    case "handoff_requested":
      return [`${frame.timestamp}  — waits for a person (${frame.reason})`];
    case "handoff_started":
      return [`${frame.timestamp}  — ${frame.manager.name} has taken over`];
    case "handoff_released":
      return [`${frame.timestamp}  — the assistant answers again (${frame.cause})`];
    case "dialog_status":
      return [`${frame.timestamp}  — ${frame.status}`];
    case "note_added":
      return [`${frame.timestamp}  note by ${frame.note.author.name}: ${frame.note.text}`];
    default:
      return [];
  }
}
