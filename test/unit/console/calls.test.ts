import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { type Needs, refusedCalls } from "../../support/console-calls.ts";
import { consoleSources, parseSource } from "../../support/console-sources.ts";

const roles: Partial<Record<string, Needs>> = {
  ...{ owner: "owner", owner_or_key: "owner", service_or_owner: "owner", admin: "admin" },
  ...{ site: "other", guest: "other", service: "other", account: "other" },
};

/** The credential of each route, as declared. Read by Node itself: it loads the dialect several times as fast as vitest. */
function readCredentials(): [operation: string, credential: string][] {
  const dialect = path.join(import.meta.dirname, "../../../src/api/replyx/dialect.ts");
  const script = `import { replyx } from ${JSON.stringify(dialect)};
    const list = replyx.routes.flatMap(({ method, paths, credential }) =>
      paths.map((path) => [method.toUpperCase() + " " + path, credential]));
    console.log(JSON.stringify(list));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

const needs = Object.fromEntries(readCredentials().map(([operation, credential]) => [operation, roles[credential]]));

test("no role sees what its call would be refused", () => {
  expect(refusedCalls(needs)).toEqual([]);
});

test("a call is found in a page that more roles see, and is right behind mayCall or the calls of a button", () => {
  const navigation = consoleSources().filter(({ name }) => name === "layout/pages.ts");
  const inbox = (text: string, part = "") =>
    refusedCalls(needs, [
      ...navigation,
      parseSource("pages/inbox/page.tsx", text),
      parseSource("pages/inbox/part.tsx", part),
    ]);
  const read = 'useQuery("GET /api/balance", {});';
  expect(inbox(`${read} useQuery("GET /api/dialogs", {});`)).toEqual([
    "pages/inbox/page.tsx:1 GET /api/balance (operator)",
  ]);
  expect(inbox('useQuery("GET /api/admin/users", {});')).toEqual([
    "pages/inbox/page.tsx:1 GET /api/admin/users (operator, user)",
  ]);
  expect(inbox(`const name = "GET /api/balance"; call(name); <Button calls={name}>{x}</Button>;`)).toEqual([]);
  expect(inbox(`${read} const isShown = mayCall("GET /api/balance");`)).toEqual([]);
  expect(inbox(`${read} const isShown = mayCall("GET /api/dialogs");`)).toHaveLength(1);
  expect(inbox('type A = Output<"GET /api/balance">; invalidate("GET /api/balance");')).toEqual([]);

  const importing = 'import { Part } from "./part.tsx";';
  expect(inbox(importing, read)).toEqual(["pages/inbox/part.tsx:1 GET /api/balance (operator)"]);
  expect(inbox(`${importing} mayCall("GET /api/balance") && <Part />;`, read)).toEqual([]);
  const admin = [...navigation, parseSource("pages/admin/page.tsx", 'call("GET /api/admin/users");')];
  expect(refusedCalls(needs, admin)).toEqual([]);
});
