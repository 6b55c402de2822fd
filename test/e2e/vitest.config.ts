import { defineConfig } from "vitest/config";

/** Whole servers as processes of their own, real sockets and a real browser. */
export default defineConfig({
  test: {
    name: "e2e",
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    globalSetup: ["../support/build-once.ts", "./shared-platform.ts"],
    environment: "node",
    env: { POLL_EVERY_MS: "50" },
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    sequence: { groupOrder: 2 },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
