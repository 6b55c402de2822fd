import { defineConfig } from "vitest/config";
import { keepStateInMemory } from "./test/support/keep-state-in-memory.ts";
import { SlowFirst } from "./test/support/slow-first.ts";
import { slowestFiles } from "./test/support/slowest-files.ts";

keepStateInMemory();

export default defineConfig({
  test: {
    projects: [
      "./test/unit/vitest.config.ts",
      "./test/workers/vitest.config.ts",
      "./test/workers/vitest.isolated.config.ts",
      "./test/e2e/vitest.config.ts",
    ],
    // Twice the cores of the machine that the time limits are made for: a file waits half of its time.
    maxWorkers: 4,
    sequence: { sequencer: SlowFirst },
    reporters: ["default", slowestFiles()],
  },
});
