import { createDialog } from "../../replyx/dialogs.ts";
import { answerQuestion } from "../answer-question.ts";
import { chooseAssistant, readId } from "../choose-assistant.ts";
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
    if (question === undefined || rest.length > 0) throw new UsageError("Put the question in quotes.");
    const client = terminal.client();
    const given = values["dialog"] as string | undefined;
    const dialogId =
      given === undefined
        ? (await createDialog(client, { body: { assistant_id: await chooseAssistant(terminal, client, values) } })).id
        : readId(given, "--dialog");
    await answerQuestion(terminal, client, dialogId, question);
    if (given === undefined && !terminal.isJson) terminal.note(`Dialog ${dialogId}: switchboard tail ${dialogId}`);
    return 0;
  },
};
