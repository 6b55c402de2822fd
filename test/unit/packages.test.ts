import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { latestMigration } from "../../src/db/schema-fault.ts";

const root = path.join(import.meta.dirname, "../..");
const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

test("an install on any supported Node warns of no package, since the project installs the Node that runs them", () => {
  const { packages } = readJson("package-lock.json") as { packages: Record<string, { engines?: object }> };
  const { "": project, ...others } = packages;
  expect(project?.engines).toEqual(readJson("package.json").engines);
  expect(Object.entries(others).filter(([, { engines }]) => engines !== undefined)).toEqual([]);
  expect(packages["node_modules/node"]).toBeDefined();
});

test("every package with an install script is allowed or forbidden to run it, so that npm does not ask", () => {
  const { packages } = readJson("package-lock.json") as { packages: Record<string, { hasInstallScript?: boolean }> };
  const allowed = readJson("package.json").allowScripts as Record<string, boolean>;
  const withScript = Object.entries(packages)
    .filter(([place, { hasInstallScript }]) => hasInstallScript && !place.endsWith("/fsevents"))
    .map(([place]) => place.replace(/^.*node_modules\//, ""));
  expect(withScript.filter((name) => allowed[name] === undefined)).toEqual([]);
});

test("the tests run in the runtime that npm start has: both have FTS5, and versions differ in what bm25() counts", () => {
  const { packages } = readJson("package-lock.json") as { packages: Record<string, { version: string }> };
  for (const name of ["workerd", "miniflare", "wrangler"]) {
    const places = Object.keys(packages).filter((place) => place.endsWith(`node_modules/${name}`));
    expect(places).toEqual([`node_modules/${name}`]);
  }
});

test("the migration without which the platform is not ready is the newest one", () => {
  expect(latestMigration).toBe(readdirSync(path.join(root, "migrations")).sort().at(-1));
});
