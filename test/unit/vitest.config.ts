import { defineConfig } from "vitest/config";

/** Pure rules, in Node, in milliseconds. */
export default defineConfig({
  test: { name: "unit", root: import.meta.dirname, include: ["**/*.test.ts"], environment: "node" },
});
