import { parseArgs } from "node:util";
import { ApiError, ConnectionError } from "../core/api-error.ts";
import { type Command, UsageError, type Values } from "./command.ts";
import { ask } from "./commands/ask.ts";
import { assistants } from "./commands/assistants.ts";
import { crawl } from "./commands/crawl.ts";
import { demo } from "./commands/demo.ts";
import { evaluate } from "./commands/evaluate.ts";
import { exportData } from "./commands/export-data.ts";
import { login } from "./commands/login.ts";
import { logout } from "./commands/logout.ts";
import { tail } from "./commands/tail.ts";
import { upload } from "./commands/upload.ts";
import { openTerminal } from "./open-terminal.ts";

const commands: Record<string, Command> = {
  ...{ login, logout, assistants, upload, crawl, ask, tail, evaluate, export: exportData, demo },
};

const common = {
  url: { type: "string" },
  token: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Runs a command line. Returns the exit code: 0 done, 1 failed, 2 wrong arguments, 130 interrupted. */
export async function run(
  args: string[],
  env: Record<string, string | undefined>,
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  const [name = "", ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const isHelp = ["--help", "-h", "help", ""].includes(name);
    console[isHelp ? "log" : "error"](isHelp ? overview() : `There is no command ${name}.\n\n${overview()}`);
    return name === "" || !isHelp ? 2 : 0;
  }
  try {
    const parsed = parseArgs({ args: rest, allowPositionals: true, options: { ...common, ...command.options } });
    const values = parsed.values as Values;
    if (values["help"]) {
      console.log(helpOf(command));
      return 0;
    }
    for (const [option, value] of Object.entries(values)) {
      // A variable that is not set; another platform, login or assistant would be taken instead.
      if (value === "") throw new UsageError(`--${option} is empty.`);
    }
    const { most = Number.POSITIVE_INFINITY } = command;
    const extra = parsed.positionals[most];
    if (extra !== undefined) throw new UsageError(`"${extra}" is too much.`);
    return await command.run(openTerminal(values, env, signal), parsed.positionals, values);
  } catch (error) {
    if (signal.aborted) return 130;
    return fail(error, command);
  }
}

function fail(error: unknown, command: Command): number {
  if (error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS")) {
    // Node adds how to pass what begins with a hyphen.
    console.error(`${(error as Error).message.split(" To specify")[0]}\nUsage: switchboard ${command.usage}`);
    return 2;
  }
  console.error(messageOf(error));
  // The platform found what was wrong with the arguments.
  return error instanceof ApiError && [400, 422].includes(error.status) ? 2 : 1;
}

/** What went wrong, in words for a person. */
function messageOf(error: unknown): string {
  if (error instanceof ConnectionError) return `${error.message} Is the server running, and is the address right?`;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return `There is no file ${path}.`;
  if (!(error instanceof ApiError)) return message;
  if (error.status === 401) return `${error.message} Log in again: switchboard login`;
  const issues = error.issues.map(({ field, message }) => `\n  ${field}: ${message}`).join("");
  const said = issues === "" ? ` ${error.message}` : issues;
  const wait = error.retryAfter === null ? "" : ` Try again in ${Math.ceil(error.retryAfter)} s.`;
  return `The platform refused (${[error.status || "", error.code].filter(Boolean).join(" ")}):${said}${wait}`;
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  return [
    "Usage: switchboard COMMAND …",
    "",
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    ...commonHelp,
    "",
    "switchboard COMMAND --help tells more.",
  ].join("\n");
}

function helpOf({ usage, summary, details = [] }: Command): string {
  return [
    `Usage: switchboard ${usage}`,
    "",
    summary,
    "",
    ...details,
    ...(details.length > 0 ? [""] : []),
    ...commonHelp,
  ].join("\n");
}

const commonHelp = [
  "  --url URL      the platform; else SWITCHBOARD_URL, else that of the last login, else http://localhost:8000",
  "  --token TOKEN  an access token; else SWITCHBOARD_TOKEN, else that of the last login",
  "  --json         prints JSON",
  "  --help         prints this",
];
