import { expect } from "vitest";
import { experimental_getWranglerCommands as wranglerCommands } from "wrangler";

/** Fails unless the installed wrangler has this command, with these options and at most as many positions. */
export function checkWranglerCommand(args: string[]): void {
  const { registry, globalFlags } = wranglerCommands();
  const rest = [...args];
  let node: { definition?: unknown; subtree: Map<string, unknown> } = registry;
  while (rest[0] !== undefined && node.subtree.has(rest[0])) node = node.subtree.get(rest.shift() ?? "") as typeof node;
  const command = node.definition as { type: string; args?: object; positionalArgs?: string[] } | undefined;
  const line = args.join(" ");
  expect(command?.type, line).toBe("command");
  const options = (command?.args ?? {}) as Record<string, { type?: string }>;
  const known = [...Object.keys(globalFlags), ...Object.keys(options)];
  const valued: string[] = [];
  rest.forEach((arg, at) => {
    if (!arg.startsWith("--")) return;
    const [name = "", value] = arg.slice(2).split("=");
    expect(known, line).toContain(name);
    const isBoolean = options[name]?.type === "boolean";
    const next = rest[at + 1];
    if (value === undefined && !isBoolean && next !== undefined) valued.push(next);
  });
  const positional = rest.filter((arg) => !arg.startsWith("--") && !valued.includes(arg));
  // `versions deploy` takes any number.
  if (args[1] !== "deploy") expect(positional.length, line).toBeLessThanOrEqual(command?.positionalArgs?.length ?? 0);
}
