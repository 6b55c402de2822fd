import { defineConfig } from "vitest/config";

/** What runs a command that builds: last, when nobody serves from `dist`. */
export default defineConfig({
  test: {
    name: "e2e-alone",
    root: import.meta.dirname,
    include: ["readme.test.ts"],
    environment: "node",
    sequence: { groupOrder: 3 },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
