import { execFileSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";
import { nameOf } from "../../../src/web/console/ui/conflict/show-value.ts";
import { conflictTexts } from "../../../src/web/console/ui/conflict/texts.ts";
import { everybody, type Needs, type Role, refusedCalls, type TabsOfPages } from "../../support/console-calls.ts";
import { consoleSources, parseSource } from "../../support/console-sources.ts";

const roles: Partial<Record<string, Needs>> = {
  ...{ owner: "owner", owner_or_key: "owner", service_or_owner: "owner", admin: "admin" },
  ...{ site: "other", guest: "other", service: "other", account: "other" },
};

interface DeclaredRoute {
  id: string;
  method: string;
  operations: string[];
  credential: string;
  /** Whether a change can be compared with what was read before it. */
  isCompared: boolean;
  /** The JSON schema of its body, as text. */
  body: string;
}

/** Each route, as declared. Read by Node itself: it loads the dialects several times as fast as vitest. */
function readRoutes(): DeclaredRoute[] {
  const folder = path.join(import.meta.dirname, "../../../src/api");
  const script = `import * as z from "zod";
    import { replyx } from ${JSON.stringify(`${folder}/replyx/dialect.ts`)};
    import { chatbots } from ${JSON.stringify(`${folder}/chatbots/dialect.ts`)};
    import { readerOf } from ${JSON.stringify(`${folder}/kit/reader-of.ts`)};
    const list = [replyx, chatbots].flatMap(({ routes }) => routes.map((route) => {
      const { id, method, paths, credential } = route;
      const operations = paths.map((path) => method.toUpperCase() + " " + path);
      const isCompared = readerOf(routes, route) !== null;
      const body = isCompared ? JSON.stringify(z.toJSONSchema(route.body, { io: "input", unrepresentable: "any" })) : "";
      return { id, method, operations, credential, isCompared, body };
    }));
    console.log(JSON.stringify(list));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

const routes = readRoutes();
const needs = Object.fromEntries(
  routes.flatMap(({ operations, credential }) => operations.map((operation) => [operation, roles[credential]])),
);

/** Changes that nothing is compared with, and why that is right. */
const notCompared: Record<string, string> = {
  ...{
    saveDraft: "has a revision",
    saveSettingsDraft: "has a version",
    saveNotifications: "has a revision",
    markDialogRead: "never goes back",
  },
  ...{
    setDialogLabels: "an act that all see at once",
    changeDialogLabels: "adds and removes",
    changeLearning: "an act",
  },
  ...{ setDialogPriority: "an act", snoozeDialog: "an act", assignDialogTeam: "an act", switchPlugin: "an act" },
  ...{ changeDialogVariables: "has only what changes", updateDialogUserInfo: "has only what changes" },
  ...{ configurePlugin: "has only what changes", updateKnowledge: "what it changes is compared by other routes" },
  updateTrainingExample: "replaces one sentence, which is shown in full",
};

/** Of pages whose `tabs.ts` gives each role its own tabs. */
async function readTabs(): Promise<TabsOfPages> {
  const files = consoleSources().filter(({ name }) => /^pages\/[^/]+\/tabs\.ts$/.test(name));
  const read = files.map(async ({ name }) => {
    const { tabsOf } = (await import(path.join(import.meta.dirname, "../../../src/web/console", name))) as {
      tabsOf?: (role: Role) => readonly string[];
    };
    const byRole = everybody.map((role) => [role, tabsOf?.(role) ?? []] as const);
    return tabsOf === undefined ? [] : [[path.dirname(name), Object.fromEntries(byRole)] as const];
  });
  return Object.fromEntries((await Promise.all(read)).flat()) as unknown as TabsOfPages;
}

test("no role sees what its call would be refused", async () => {
  expect(refusedCalls(needs, consoleSources(), await readTabs())).toEqual([]);
});

test("every PUT and PATCH can be compared with what was read, or says why not", () => {
  const changes = routes.filter(({ method }) => method === "put" || method === "patch");
  const missing = changes.filter(({ id, isCompared }) => !isCompared && !(id in notCompared));
  expect(missing.map(({ id }) => id)).toEqual([]);
  const settings = ["saveWidgetSettings", "updateLabel", "updateTeam", "updateSlaPolicy", "updateSetting"];
  for (const id of settings) expect([id, routes.find((route) => route.id === id)?.isCompared]).toEqual([id, true]);
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
  const tab = [
    ...navigation,
    parseSource("pages/settings/page.tsx", 'import { Money } from "./money/money.tsx";'),
    parseSource("pages/settings/money/money.tsx", read),
  ];
  const all = { user: ["money"], admin: ["money"] };
  expect(refusedCalls(needs, tab)).toEqual(["pages/settings/money/money.tsx:1 GET /api/balance (operator)"]);
  expect(refusedCalls(needs, tab, { "pages/settings": { ...all, operator: [] } })).toEqual([]);
  expect(refusedCalls(needs, tab, { "pages/settings": { ...all, operator: ["money"] } })).toHaveLength(1);

  const admin = [...navigation, parseSource("pages/admin/page.tsx", 'call("GET /api/admin/users");')];
  expect(refusedCalls(needs, admin)).toEqual([]);
});

test("a field that two people can change has a name in both languages", () => {
  const written = consoleSources()
    .map(({ text }) => text)
    .join("\n");
  const compared = routes.filter(
    ({ isCompared, operations: [first = ""] }) => isCompared && written.includes(`"${first}"`),
  );
  const fields = new Set(compared.flatMap(({ body }) => fieldsIn(JSON.parse(body), JSON.parse(body).$defs ?? {})));
  expect(fields).toContain("allowed_domains");
  for (const texts of [conflictTexts.en, conflictTexts.ru]) {
    const names = Object.values(texts.names);
    expect([...fields].filter((field) => !names.includes(nameOf(field, texts)))).toEqual([]);
  }
});

interface Schema {
  $ref?: string;
  properties?: object;
  anyOf?: Schema[];
  allOf?: Schema[];
}

function fieldsIn({ $ref, properties = {}, anyOf = [], allOf = [] }: Schema, named: Record<string, Schema>): string[] {
  const found = named[$ref?.split("/").at(-1) ?? ""];
  const parts = [...anyOf, ...allOf, ...(found === undefined ? [] : [found])];
  return [...Object.keys(properties), ...parts.flatMap((part) => fieldsIn(part, named))];
}
