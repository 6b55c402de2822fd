import type { Reporter, TestModule } from "vitest/node";

/** Says at the end of a run which files took longest, and how long: loading, hooks and tests, in seconds. */
export function slowestFiles(count = 10): Reporter {
  return {
    onTestRunEnd(modules) {
      const slowest = modules
        .map((module) => ({ module, ms: timeOf(module) }))
        .sort((a, b) => b.ms - a.ms)
        .slice(0, count);
      const lines = slowest.map(
        ({ module, ms }) =>
          `${(ms / 1000).toFixed(1).padStart(7)} s  ${module.project.name}  ${module.relativeModuleId}`,
      );
      console.log(["", " Slowest files", ...lines, ""].join("\n"));
    },
  };
}

function timeOf(module: TestModule): number {
  const { setupDuration, collectDuration, duration } = module.diagnostic();
  return setupDuration + collectDuration + duration;
}
