import { defineConfig } from "vitest/config";
import { platformFiles, workersProject } from "./workers-project.ts";

/** Each file has a runtime of its own: seconds a file. */
export default defineConfig(() => workersProject({ name: "workers-isolated", include: platformFiles, isolate: true }));
