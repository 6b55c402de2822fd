import type { Client } from "../core/client.ts";
import { streamPostMessage } from "../replyx/dialogs.ts";
import type { Message } from "../replyx/types.ts";
import type { Terminal } from "./command.ts";

/** Asks in a dialog. Prints the answer as it is written, then its model, its time and its sources. */
export async function answerQuestion(
  terminal: Terminal,
  client: Client<"bearer">,
  dialogId: number,
  question: string,
): Promise<void> {
  const started = performance.now();
  let written = "";
  for await (const event of streamPostMessage(
    client,
    { dialog_id: dialogId, body: { content: question } },
    { signal: terminal.signal },
  )) {
    if (event.type === "delta" && terminal.isInteractive) {
      // A second attempt at an answer starts again.
      if (event.data.offset === 0 && written !== "") terminal.write("\n\n");
      terminal.write(event.data.text);
      written = event.data.offset === 0 ? event.data.text : written + event.data.text;
    }
    if (event.type !== "ai_response") continue;
    const answer = event.data;
    if (terminal.isJson) terminal.print(JSON.stringify({ dialog_id: dialogId, answer }));
    else if (answer === null) terminal.note("The assistant does not answer: a person has this dialog.");
    else printAnswer(terminal, answer, written, Math.round(performance.now() - started));
  }
}

function printAnswer({ print }: Terminal, answer: Message, written: string, milliseconds: number): void {
  if (written === answer.content) print("");
  else print(`${written === "" ? "" : "\n\n"}${answer.content}`);
  print(`\n(${answer.model ?? "no model"}, ${answer.outcome}, ${milliseconds} ms)`);
  for (const { marker, title, page, heading_path: headings, quote } of answer.citations ?? []) {
    print(`\n[${marker}] ${[title, ...(page === null ? [] : [`page ${page}`]), ...headings].join(" › ")}`);
    print(quote.trim().replaceAll(/^/gm, "    > "));
  }
}
