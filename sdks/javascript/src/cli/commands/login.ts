import { text } from "node:stream/consumers";
import { logIn } from "../../replyx/accounts.ts";
import { askAtTerminal } from "../ask-secret.ts";
import { type Command, UsageError } from "../command.ts";
import { keepLogin } from "../login-file.ts";

export const login: Command = {
  usage: "login [--url URL] [--email ADDRESS] [--password-stdin]",
  summary: "Logs in and keeps the access token.",
  details: [
    "  --email ADDRESS   of your account; asked for at a terminal",
    "  --password-stdin  reads the password from the standard input; else SWITCHBOARD_PASSWORD, else it is asked for",
    "",
    "The token is kept in ~/.config/switchboard/login.json, which only you can read.",
  ],
  options: { email: { type: "string" }, "password-stdin": { type: "boolean", default: false } },
  most: 0,
  async run(terminal, _, values) {
    const { url, env, folder } = terminal;
    const email = (values["email"] as string | undefined) ?? env["SWITCHBOARD_EMAIL"] ?? (await ask("E-mail: ", false));
    const piped = values["password-stdin"] ? (await text(process.stdin)).replace(/\r?\n$/, "") : undefined;
    const password = piped ?? env["SWITCHBOARD_PASSWORD"] ?? (await ask(`Password for ${email} at ${url}: `, true));
    const { access_token: token } = await logIn(terminal.anonymous(), { body: { email, password } });
    keepLogin(folder, { url, email, token });
    if (terminal.isJson) terminal.print(JSON.stringify({ url, email }));
    else terminal.print(`Logged in to ${url} as ${email}.`);
    return 0;
  },
};

function ask(question: string, isSecret: boolean): Promise<string> {
  if (process.stdin.isTTY) return askAtTerminal(question, { isSecret });
  throw new UsageError(
    isSecret ? "Without a terminal, use --password-stdin or SWITCHBOARD_PASSWORD." : "--email is missing.",
  );
}
