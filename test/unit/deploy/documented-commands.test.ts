import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkWranglerCommand } from "../../support/check-wrangler-command.ts";

const root = path.join(import.meta.dirname, "../../..");

/** The wrangler commands in a document: in blocks of code and between backticks. */
function commandsOf(file: string): string[][] {
  const text = readFileSync(path.join(root, file), "utf8");
  return Array.from(text.matchAll(/npx wrangler ((?:[^\n`#|&;"]|"[^"\n]*")+)/g), ([, line = ""]) =>
    Array.from(line.trim().matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, word]) => quoted ?? word ?? ""),
  );
}

test.each(["README.md", "docs/operate.md"])("every wrangler command in %s exists in the installed wrangler", (file) => {
  const commands = commandsOf(file);
  expect(commands.length).toBeGreaterThan(1);
  for (const args of commands) checkWranglerCommand(args);
});

test("every npm command in docs/operate.md and docs/capacity.md is in package.json", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { scripts: object };
  const text = ["docs/operate.md", "docs/capacity.md"]
    .map((file) => readFileSync(path.join(root, file), "utf8"))
    .join("\n");
  const names = Array.from(text.matchAll(/npm run ([a-z:-]+)/g), ([, name = ""]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(names)]));
});

test("every setting that docs/operate.md names is one that the platform reads", () => {
  const settings = readFileSync(path.join(root, "src/env.ts"), "utf8");
  const text = readFileSync(path.join(root, "docs/operate.md"), "utf8");
  const ofCloudflare = ["VERSION_ID", "PREVIOUS_VERSION_ID"];
  const names = Array.from(text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g), ([, name = ""]) => name);
  for (const name of new Set(names)) {
    if (!name.startsWith("CLOUDFLARE_") && !ofCloudflare.includes(name)) expect(settings).toContain(`  ${name}: `);
  }
});
