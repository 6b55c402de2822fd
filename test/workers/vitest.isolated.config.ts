import { defineConfig } from "vitest/config";
import { choreFiles, workersProject } from "./workers-project.ts";

/** Each file has a runtime of its own: seconds a file. */
export default defineConfig(() => workersProject({ name: "workers-isolated", include: choreFiles, isolate: true }));
