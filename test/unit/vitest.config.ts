import { defineConfig } from "vitest/config";

/** Pure rules, in Node, in milliseconds: the files of a thread share its modules. */
export default defineConfig({
  test: {
    name: "unit",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    environment: "node",
    pool: "threads",
    isolate: false,
    // Node itself runs TypeScript: what Vite would transform and run takes an eighth of the CPU time more. There is no `vi.mock`.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Ample, so that load fails nothing.
    testTimeout: 20_000,
  },
});
