import { run } from "./run.ts";

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());
process.once("SIGTERM", () => interrupted.abort());
// Whoever reads the output may stop reading, as `head` does.
process.stdout.on("error", () => process.exit(0));
process.exitCode = await run(process.argv.slice(2), process.env, interrupted.signal);
