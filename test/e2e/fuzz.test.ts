import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { runNpm } from "./run-npm.ts";

test("npm run fuzz sends requests and files until each has an outcome, and prints its three figures", async () => {
  const keep = mkdtempSync(path.join(tmpdir(), "switchboard-fuzz-"));
  const args = ["fuzz", "--", "--requests", "8", "--files", "6", "--seed", "5", "--keep", keep];
  const { stdout, stderr } = await runNpm(args, {
    cwd: path.join(import.meta.dirname, "../.."),
    env: { SKIP_BUILD: "1" },
  });
  rmSync(keep, { recursive: true });
  expect(stdout, stderr).toMatch(/^Requests: 16\. /m);
  expect(stdout).toMatch(/^Files: .*completed: \d+/m);
  expect(stdout).toContain("PASS  5xx and files without an outcome: 0");
  // How long an answer takes and how much memory is used depend on what else the machine does.
  expect(stdout).toMatch(/^(PASS|FAIL) {2}longest answer of \/healthz, at most 1 s: \d+\.\d\d s$/m);
  expect(stdout).toMatch(/^(PASS|FAIL) {2}most memory over the baseline of \d+ MB, at most 256 MB: \d+ MB$/m);
}, 120_000);
