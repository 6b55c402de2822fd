import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeDummyDialect } from "../bench/dummy-dialect.ts";

const src = path.join(import.meta.dirname, "../../src");

test("the dialect that the bench adds imports only what there is", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "switchboard-dialect-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(path.join(src, "api/replyx"), path.join(folder, "api/replyx"), { recursive: true });
  writeDummyDialect(folder, "dummy");
  const written = globSync("api/dummy/**/*.ts", { cwd: folder });
  const imported = written.flatMap((file) => {
    const source = readFileSync(path.join(folder, file), "utf8");
    return [...source.matchAll(/ from "(\..+?)";/g)].map(([, to = ""]) => path.join(path.dirname(file), to));
  });
  expect(imported.length).toBeGreaterThan(90);
  expect(imported.filter((file) => !existsSync(path.join(src, file)) && !existsSync(path.join(folder, file)))).toEqual(
    [],
  );
});
