import path from "node:path";
import { withoutEndSlashes } from "../../src/kit/without-end-slashes.ts";
import { runningServer } from "./claim-state.ts";

/**
 * The address of the server that a script talks to: the one given, else the port of the environment's `PORT`, else where the
 * server of the state folder (`STATE_DIR`) says that it listens, else `PUBLIC_URL` or the default port. Without a slash at its end.
 */
export function findServer(given?: string): string {
  const { PORT: port, PUBLIC_URL: publicUrl, STATE_DIR: stateDir } = process.env;
  const address =
    given ??
    (port === undefined ? undefined : `http://localhost:${port}`) ??
    runningServer(path.resolve(stateDir ?? path.join(import.meta.dirname, "../../.state")))?.url ??
    publicUrl ??
    "http://localhost:8000";
  return withoutEndSlashes(address);
}
