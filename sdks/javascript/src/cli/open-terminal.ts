import { homedir } from "node:os";
import path from "node:path";
import { createClient } from "../core/client.ts";
import { waitFor } from "../core/wait-for.ts";
import { type Terminal, UsageError, type Values } from "./command.ts";
import { readLogin } from "./login-file.ts";

/** The uploads' limit of the platform asks for at most five minutes. */
const longestWaitMs = 330_000;

export function openTerminal(values: Values, env: Record<string, string | undefined>, signal: AbortSignal): Terminal {
  const config = env["XDG_CONFIG_HOME"] || path.join(env["HOME"] || homedir(), ".config");
  const folder = path.join(config, "switchboard");
  const kept = readLogin(folder);
  const given = (values["url"] as string | undefined) ?? env["SWITCHBOARD_URL"];
  const url = withoutEndSlashes(given || kept?.url || "http://localhost:8000");
  // A token is for the platform that issued it, and goes to no other address.
  const keptToken = kept?.url === url ? kept.token : undefined;
  const token = (values["token"] as string | undefined) || env["SWITCHBOARD_TOKEN"] || keptToken;
  const isInteractive = process.stderr.isTTY === true && values["json"] !== true;
  const clear = isInteractive ? "\r\x1b[2K" : "";
  const note = (line: string) => process.stderr.write(`${clear}${line}\n`);
  const settings = {
    ...{ url, retries: 4, longestWaitMs },
    // Ctrl+C ends every request.
    fetch: ((input, init) => {
      const own = init?.signal;
      return fetch(input, { ...init, signal: own ? AbortSignal.any([own, signal]) : signal });
    }) satisfies typeof fetch,
    wait: (ms: number, cancelled: AbortSignal | undefined) => {
      if (ms >= 3_000) note(`The platform asks for a pause of ${Math.ceil(ms / 1000)} s …`);
      return waitFor(ms, cancelled ?? signal);
    },
  };
  return {
    ...{ url, folder, env, signal, note, isInteractive, isJson: values["json"] === true },
    client() {
      if (token && /[^\x20-\x7e]/.test(token))
        throw new UsageError("The token has a line break or a letter that is not ASCII.");
      if (!token) throw new UsageError(`You are not logged in to ${url}. Run: switchboard login --url ${url}`);
      return createClient({ ...settings, credential: { token } });
    },
    anonymous: () => createClient(settings),
    print: (line) => void process.stdout.write(`${line}\n`),
    write: (text) => void process.stdout.write(text),
    progress: (line) => void (isInteractive && process.stderr.write(`${clear}${line}`)),
  };
}

function withoutEndSlashes(url: string): string {
  const read = URL.canParse(url) ? new URL(url) : null;
  if (read === null || !/^https?:$/.test(read.protocol)) throw new UsageError(`${url} is no http address.`);
  if (read.username !== "" || read.password !== "")
    throw new UsageError("The address must not contain a user or a password.");
  let end = url.length;
  while (url[end - 1] === "/") end--;
  return url.slice(0, end);
}
