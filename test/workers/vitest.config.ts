import { defineConfig } from "vitest/config";
import { platformFiles, workersProject } from "./workers-project.ts";

/** The files of a worker share one runtime and all that it keeps. */
export default defineConfig(() =>
  workersProject({
    name: "workers",
    include: ["test/workers/**/*.test.ts", "test/contract/**/*.test.ts"],
    exclude: platformFiles,
    isolate: false,
  }),
);
