import { defineConfig } from "vitest/config";
import { platformFiles, workersProject } from "./workers-project.ts";

/** One after another in one runtime, each with an empty database. */
export default defineConfig(async () => {
  const { test, ...project } = await workersProject({ name: "workers-alone", include: platformFiles, isolate: false });
  const setupFiles = [...[test?.setupFiles ?? []].flat(), "./test/workers/empty-tables.ts"];
  return { ...project, test: { ...test, setupFiles, fileParallelism: false, sequence: { groupOrder: 3 } } };
});
