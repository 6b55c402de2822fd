import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { digestInputs } from "../../scripts/digest-inputs.ts";

function makeProject() {
  const root = mkdtempSync(path.join(tmpdir(), "switchboard-inputs-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  write("src/index.ts", "export {};");
  write("src/web/page.tsx", "one");
  write("wrangler.toml", "name = 'x'");
  write("dist/worker/index.js", "built");
  return { root, write, digest: () => digestInputs(root) };
}

test("a build is the same while nothing that it reads has changed", () => {
  const { digest, write } = makeProject();
  const before = digest();
  write("src/index.ts", "export {};");
  write("README.md", "words");
  write("dist/worker/index.js", "built again");
  write("src/web/console/client/generated/restricted.ts", "written by the build");
  expect(digest()).toBe(before);
});

test("a changed, new, removed or renamed file makes it another build", () => {
  const { root, digest, write } = makeProject();
  const seen = [digest()];
  write("src/index.ts", "export { };");
  seen.push(digest());
  write("src/kit/new.ts", "");
  seen.push(digest());
  renameSync(path.join(root, "src/kit/new.ts"), path.join(root, "src/kit/old.ts"));
  seen.push(digest());
  rmSync(path.join(root, "src/web/page.tsx"));
  seen.push(digest());
  write("wrangler.toml", "name = 'y'");
  seen.push(digest());
  expect(new Set(seen).size).toBe(seen.length);
});
