import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { readOptions } from "../../scripts/read-options.ts";
import { dialectNames } from "../support/dialect-of-path.ts";
import type { RecordedExchange } from "./choose-exchange.ts";
import { writeExamples } from "./write-examples.ts";

const root = path.join(import.meta.dirname, "../..");

/**
 * Runs the worker tests and writes `src/api/<dialect>/examples.json`: for each operation one request that a test sent, and the answer
 * that it got. Arguments choose test files, whose operations alone are recorded anew.
 */
async function record(files: string[]): Promise<void> {
  const exchanges: RecordedExchange[] = [];
  const server = createServer(async (request, response) => {
    exchanges.push(JSON.parse(await text(request)));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const vitest = path.join(root, "node_modules/.bin/vitest");
  const run = spawn(vitest, ["run", "--project", "workers", ...files], {
    ...{ cwd: root, stdio: "inherit", env: { ...process.env, EXAMPLE_RECORDER_PORT: String(port) } },
  });
  const status = await new Promise((resolve) => run.on("exit", resolve));
  server.close();
  for (const dialect of dialectNames) writeExamples(dialect, exchanges, files.length > 0);
  // What failing tests have sent was answered all the same.
  if (status !== 0) throw new Error("Some tests failed.");
}

const { positionals } = readOptions({
  usage: `Usage: npm run examples -- [TEST FILE…]

Runs the worker tests, or these, and writes the examples of the OpenAPI documents.`,
  most: Number.POSITIVE_INFINITY,
});
await record(positionals);
