import { expect, test } from "vitest";
import { camel, snake } from "../../../scripts/sdks/names.ts";
import { printAll } from "../../../scripts/sdks/print-all.ts";
import { readGenerated } from "../../../scripts/sdks/read-generated.ts";
import { chatbots } from "../../../src/api/chatbots/dialect.ts";
import { replycx } from "../../../src/api/replycx/dialect.ts";
import { replyx } from "../../../src/api/replyx/dialect.ts";

const committed = readGenerated();

test("the committed client libraries are what the API's documents make: `npm run sdks` writes them", () => {
  const made = printAll();
  const differing = [...made].filter(([name, text]) => committed.get(name) !== text).map(([name]) => name);
  expect(differing).toEqual([]);
  expect([...committed.keys()].filter((name) => !made.has(name))).toEqual([]);
});

test.each([replyx, replycx, chatbots])(
  "every operation of the $name dialect has its method in each library",
  (dialect) => {
    const folders = dialect.name === "replyx" ? ["replyx", "visitor"] : [dialect.name];
    const textOf = (place: string, ending: string) =>
      [...committed]
        .filter(([name]) => folders.some((folder) => name.startsWith(`${place}/${folder}/`)) && name.endsWith(ending))
        .map(([, text]) => text)
        .join("\n");
    const python = textOf("python/chatbots_platform", ".py");
    const java = textOf("java/src/main/java/chatbots/platform", ".java");
    const ruby = textOf("ruby/lib/chatbots_platform", ".rb");
    const signatures = textOf("ruby/sig", ".rbs");
    const missing = dialect.routes.flatMap(({ id }) => [
      ...[` def ${snake(id)}(`, `async def ${snake(id)}(`].filter((each) => !python.includes(each)),
      ...(new RegExp(`public .* ${camel(id)}_?\\(`).test(java) ? [] : [`Java: ${id}`]),
      ...(new RegExp(`def ${snake(id)}(\\(|\\n)`).test(ruby) ? [] : [`Ruby: ${id}`]),
      ...(signatures.includes(`def ${snake(id)}: `) ? [] : [`RBS: ${id}`]),
    ]);
    expect(dialect.routes.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  },
);
