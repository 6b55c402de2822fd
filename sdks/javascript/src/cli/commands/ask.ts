import { createDialog } from "../../replyx/dialogs.ts";
import { answerQuestion } from "../answer-question.ts";
import { findAssistant, readAssistant, readId } from "../choose-assistant.ts";
import { type Command, UsageError } from "../command.ts";

export const ask: Command = {
  usage: 'ask "QUESTION" [--assistant ID | --dialog ID]',
  summary: "Asks an assistant, and prints the answer with its sources as it is written.",
  details: [
    "  --assistant ID  else SWITCHBOARD_ASSISTANT, else your only one",
    "  --dialog ID     goes on with a dialog; else a new one is started",
  ],
  options: { assistant: { type: "string" }, dialog: { type: "string" } },
  async run(terminal, [question, ...rest], values) {
    if (!question?.trim() || rest.length > 0) throw new UsageError("Put the question in quotes.");
    const given = values["dialog"] as string | undefined;
    if (given !== undefined && values["assistant"] !== undefined)
      throw new UsageError("A dialog has its assistant: give --dialog or --assistant.");
    const known = given === undefined ? null : readId(given, "--dialog");
    const assistantId = readAssistant(terminal, values);
    const client = terminal.client();
    const start = async () => {
      const assistant_id = assistantId ?? (await findAssistant(client));
      return (await createDialog(client, { body: { assistant_id } })).id;
    };
    const dialogId = known ?? (await start());
    await answerQuestion(terminal, client, dialogId, question);
    if (given === undefined && !terminal.isJson) terminal.note(`Dialog ${dialogId}: switchboard tail ${dialogId}`);
    return 0;
  },
};
