import { run } from "../sdks/javascript/src/cli/run.ts";
import { serveDocuments } from "./evaluate/serve-documents.ts";
import { findServer } from "./start/find-server.ts";

/**
 * `npm run evaluate -- FILE …`: the command `switchboard evaluate` with the server that runs here; with `--documents FOLDER`, with
 * a platform of its own that reads the folder.
 */
const { folder, args } = takeDocuments(process.argv.slice(2));
if (folder === undefined) {
  const isGiven = args.some((each) => each === "--url" || each.startsWith("--url="));
  process.exitCode = await run(["evaluate", ...args, ...(isGiven ? [] : ["--url", findServer()])], process.env);
} else {
  process.exitCode = await evaluateDocuments(folder).catch((error: Error) => {
    console.error(error.message);
    return 1;
  });
}

async function evaluateDocuments(folder: string): Promise<number> {
  const served = await serveDocuments(folder);
  try {
    const own = ["--url", served.url, "--token", served.token, "--assistant", String(served.assistantId)];
    return await run(["evaluate", ...args, ...own], { ...process.env, XDG_CONFIG_HOME: served.configFolder });
  } finally {
    await served.stop();
  }
}

/** The folder of `--documents`, and the other arguments. */
function takeDocuments(given: string[]): { folder: string | undefined; args: string[] } {
  const at = given.findIndex((each) => each === "--documents" || each.startsWith("--documents="));
  if (at === -1) return { folder: undefined, args: given };
  const inline = given[at]?.split("=", 2)[1];
  const folder = inline ?? given[at + 1] ?? "";
  return { folder, args: given.filter((_, index) => index !== at && (inline !== undefined || index !== at + 1)) };
}
