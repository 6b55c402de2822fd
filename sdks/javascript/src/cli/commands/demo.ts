import { withCredential } from "../../core/client.ts";
import { logIn, register } from "../../replyx/accounts.ts";
import { createAssistant } from "../../replyx/assistants.ts";
import { createDialog } from "../../replyx/dialogs.ts";
import { answerQuestion } from "../answer-question.ts";
import { type Command, UsageError } from "../command.ts";
import { findFiles } from "../upload/find-files.ts";
import { uploadFiles } from "../upload/upload-files.ts";

export const demo: Command = {
  usage: 'demo FILE "QUESTION" ["QUESTION" …]',
  summary: "Shows it all: makes an account and an assistant, uploads a file, and asks about it.",
  async run(terminal, [file, ...questions]) {
    if (file === undefined || questions.length === 0 || questions.some((each) => each.trim() === ""))
      throw new UsageError("Give a file and a question.");
    const files = findFiles([file]);
    if (files.length === 0) throw new UsageError("There are no files in it.");
    const anonymous = terminal.anonymous();
    const id = crypto.randomUUID();
    const body = { email: `demo-${id}@example.com`, password: id };
    await register(anonymous, { body }, { signal: terminal.signal });
    const { access_token: token } = await logIn(anonymous, { body });
    const client = withCredential(anonymous, { token });
    terminal.note(`Registered ${body.email}`);
    const assistant = await createAssistant(client, { body: { name: "Demo" } });
    const outcomes = await uploadFiles(terminal, client, { assistantId: assistant.id, files, isWaited: true });
    if (outcomes.some(({ error }) => error !== null)) return 1;
    for (const question of questions) {
      const dialog = await createDialog(client, { body: { assistant_id: assistant.id } });
      if (!terminal.isJson) terminal.print(`\nYou: ${question}\n`);
      await answerQuestion(terminal, client, dialog.id, question);
    }
    return 0;
  },
};
