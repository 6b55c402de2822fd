import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";
import { keepStateInMemory } from "./test/support/keep-state-in-memory.ts";
import { SlowFirst } from "./test/support/slow-first.ts";
import { slowestFiles } from "./test/support/slowest-files.ts";

keepStateInMemory();
// Every started server loads megabytes of JavaScript: it is compiled once, for all of them.
process.env["NODE_COMPILE_CACHE"] ??= path.join(tmpdir(), "switchboard-compiled");

export default defineConfig({
  test: {
    projects: ["./test/unit/vitest.config.ts", "./test/workers/vitest.config.ts", "./test/e2e/vitest.config.ts"],
    // Twice the cores of the machine that the time limits are made for: a file waits half of its time.
    maxWorkers: 4,
    sequence: { sequencer: SlowFirst },
    reporters: ["default", slowestFiles()],
  },
});
