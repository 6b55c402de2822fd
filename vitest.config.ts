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
    // Two, also on more cores: tests with real time limits must not wait for other files.
    maxWorkers: 2,
    sequence: { sequencer: SlowFirst },
    reporters: ["default", slowestFiles()],
  },
});
