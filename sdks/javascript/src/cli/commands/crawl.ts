import { waitFor } from "../../core/wait-for.ts";
import { ingestWebsite, readWebsite } from "../../replyx/websites.ts";
import { findAssistant, readAssistant, readId } from "../choose-assistant.ts";
import { type Command, UsageError } from "../command.ts";

export const crawl: Command = {
  usage: "crawl ADDRESS [--assistant ID] [--mode page|sitemap|crawl] [--max-pages N] [--no-wait]",
  summary: "Reads a website into an assistant.",
  details: [
    "  --assistant ID  else SWITCHBOARD_ASSISTANT, else your only one",
    "  --mode MODE     one page, the pages of a sitemap, or (by default) all pages that links lead to",
    "  --max-pages N   100 by default",
    "  --no-wait       does not wait for the end",
  ],
  options: {
    ...{ assistant: { type: "string" }, mode: { type: "string" }, "max-pages": { type: "string" } },
    "no-wait": { type: "boolean", default: false },
  },
  async run(terminal, [url, ...rest], values) {
    if (url === undefined || rest.length > 0) throw new UsageError("Give one address.");
    requireAddress(url);
    const mode = values["mode"] ?? "crawl";
    if (mode !== "page" && mode !== "sitemap" && mode !== "crawl")
      throw new UsageError("--mode is page, sitemap or crawl.");
    const pages = values["max-pages"] as string | undefined;
    const body = { url, mode, ...(pages === undefined ? {} : { max_pages: readId(pages, "--max-pages") }) } as const;
    const given = readAssistant(terminal, values);
    const client = terminal.client();
    const assistant_id = given ?? (await findAssistant(client));
    const { id } = await ingestWebsite(client, { assistant_id, body }, { signal: terminal.signal });
    for (let said = ""; ; ) {
      const website = await readWebsite(client, { website_id: id }, { signal: terminal.signal });
      const { status, pages: count } = website;
      const line = `${count.fetched + count.unchanged} of ${count.found} pages read, ${count.failed} failed`;
      const isOver = status === "completed" || status === "failed";
      if (isOver || values["no-wait"]) {
        terminal.print(terminal.isJson ? JSON.stringify(website) : `${status}: ${line}`);
        if (status === "failed") terminal.note(website.error_message ?? "The website could not be read.");
        return status === "failed" ? 1 : 0;
      }
      if (line !== said) terminal.progress(line);
      said = line;
      await waitFor(1_000, terminal.signal);
    }
  },
};

function requireAddress(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`"${text}" is no address of a website, such as https://shop.example/help.`);
  if (url.username !== "" || url.password !== "")
    throw new UsageError("The address must not contain a user or a password.");
}
