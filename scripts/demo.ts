import { run } from "../sdks/javascript/src/cli/run.ts";
import { findServer } from "./start/find-server.ts";

/** `npm run demo -- FILE "question"`: the command `switchboard demo` with the server that runs here. */
const args = process.argv.slice(2);
const isGiven = args.some((each) => each === "--url" || each.startsWith("--url="));
process.exitCode = await run(["demo", ...args, ...(isGiven ? [] : ["--url", findServer()])], process.env);
