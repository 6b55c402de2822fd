import { createAssistant, listAssistants } from "../../replyx/assistants.ts";
import { type Command, UsageError } from "../command.ts";

export const assistants: Command = {
  usage: "assistants [create NAME]",
  summary: "Lists your assistants, or creates one.",
  most: 2,
  async run(terminal, [act, name]) {
    if (act === undefined) {
      const all = await listAssistants(terminal.client());
      if (terminal.isJson) terminal.print(JSON.stringify(all));
      else for (const { id, name } of all) terminal.print(`${String(id).padStart(6)}  ${name}`);
      if (all.length === 0 && !terminal.isJson)
        terminal.note("You have no assistants: switchboard assistants create NAME");
      return 0;
    }
    if (act !== "create") throw new UsageError(`There is nothing like "assistants ${act}".`);
    if (!name?.trim()) throw new UsageError("The new assistant needs a name.");
    const made = await createAssistant(terminal.client(), { body: { name } });
    terminal.print(terminal.isJson ? JSON.stringify(made) : `${String(made.id).padStart(6)}  ${made.name}`);
    return 0;
  },
};
