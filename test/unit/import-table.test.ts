import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

/** The areas of domain, lowest first: imports between them go down only. */
const areas = [
  "platform",
  "language",
  "people",
  "money",
  "assistants",
  "knowledge",
  "answering",
  "conversations",
  "channels",
  "quality",
  "administration",
];

type Case = [file: string, imported: string];

function pairsOfAreas(caseOf: (pair: [lower: string, upper: string]) => Case): Case[] {
  return areas.flatMap((lower, at) => areas.slice(at + 1).map((upper) => caseOf([lower, upper])));
}

const forbidden: Case[] = [
  ["src/kit/a.ts", "../domain/errors.ts"],
  ["src/kit/a.ts", "zod"],
  ["src/db/a.ts", "../domain/errors.ts"],
  ["src/domain/conversations/dialog/a.ts", "../../../adapters/r2-files.ts"],
  ["src/domain/conversations/dialog/a.ts", "../../../objects/dialog-room/store.ts"],
  ["src/domain/conversations/dialog/a.ts", "../../../api/kit/route.ts"],
  ["src/domain/conversations/dialog/a.ts", "../../../compose.ts"],
  ["src/domain/conversations/dialog/a.ts", "hono"],
  ["src/domain/conversations/dialog/a.ts", "cloudflare:workers"],
  ["src/protocol/a.ts", "../domain/errors.ts"],
  ["src/objects/dialog-room/a.ts", "../../db/dialogs.ts"],
  ["src/objects/dialog-room/a.ts", "../../compose.ts"],
  ["src/objects/dialog-room/a.ts", "drizzle-orm"],
  ["src/adapters/ai/a.ts", "../../api/kit/route.ts"],
  ["src/adapters/ai/a.ts", "../../objects/dialog-room/store.ts"],
  ["src/ingest/a.ts", "../adapters/r2-files.ts"],
  ["src/events/a.ts", "../objects/dialog-room/store.ts"],
  ["src/api/replyx/a.ts", "../../db/dialogs.ts"],
  ["src/api/replyx/a.ts", "drizzle-orm"],
  ["src/api/replyx/a.ts", "../replycx/errors.ts"],
  ["src/web/demo/a.ts", "../../domain/errors.ts"],
  ["src/domain/channels/telegram/a.ts", "../../../channels/telegram/app.ts"],
  ["src/domain/quality/evaluation/a.ts", "../../../channels/telegram/app.ts"],
  ...pairsOfAreas(([lower, upper]) => [`src/domain/${lower}/noun/a.ts`, `../../${upper}/noun/b.ts`]),
];

const allowed: Case[] = [
  ["src/domain/conversations/dialog/a.ts", "../../../kit/result.ts"],
  ["src/domain/conversations/dialog/a.ts", "drizzle-orm"],
  ["src/objects/dialog-room/a.ts", "../../domain/errors.ts"],
  ["src/adapters/ai/a.ts", "../../domain/errors.ts"],
  ["src/api/replyx/account/a.ts", "../../kit/route.ts"],
  ["src/api/replyx/account/a.ts", "../../../kit/result.ts"],
  ["src/web/demo/a.ts", "../../protocol/frames.ts"],
  ["src/api/replyx/bots/a.ts", "../../../domain/channels/bot/b.ts"],
  ...pairsOfAreas(([lower, upper]) => [`src/domain/${upper}/noun/a.ts`, `../../${lower}/noun/b.ts`]),
];

let folder: string;
let refused: Set<string>;

/** Where a case lives: its own file in the room it stands for. */
function fileOf(kind: string, index: number, file: string): string {
  return path.join(path.dirname(file), `${kind}-${index}.ts`);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "import-table-"));
  const config = JSON.parse(readFileSync(path.join(root, "biome.json"), "utf8"));
  writeFileSync(path.join(folder, "biome.json"), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
  for (const [kind, cases] of Object.entries({ forbidden, allowed })) {
    for (const [index, [file, imported]] of cases.entries()) {
      const place = path.join(folder, fileOf(kind, index, file));
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, `import { a } from "${imported}";\n\nconsole.log(a);\n`);
    }
  }
  const biome = path.join(root, "node_modules/.bin/biome");
  const args = ["lint", "--only=style/noRestrictedImports", "--max-diagnostics=none"];
  const { stdout, stderr } = spawnSync(biome, args, { cwd: folder, encoding: "utf8" });
  refused = new Set(
    Array.from(
      `${stdout}${stderr}`.matchAll(/^(\S+\.ts):\d+:\d+ lint\/style\/noRestrictedImports/gm),
      (found) => found[1] ?? "",
    ),
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test.for(forbidden.map(([file, imported], index) => ({ file, imported, index })))(
  "$file may not import $imported",
  ({ file, index }) => {
    expect(refused).toContain(fileOf("forbidden", index, file));
  },
);

test.for(allowed.map(([file, imported], index) => ({ file, imported, index })))(
  "$file may import $imported",
  ({ file, index }) => {
    expect(refused).not.toContain(fileOf("allowed", index, file));
  },
);
