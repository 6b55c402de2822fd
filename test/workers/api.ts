import { env, exports } from "cloudflare:workers";
import { compose } from "../../src/compose.ts";
import { register } from "../../src/domain/people/account/register.ts";
import { startSession } from "../../src/domain/people/account/start-session.ts";
import { type Account, clientOf } from "../support/client.ts";
import { noteExchange } from "./sent-examples.ts";

const client = clientOf((url, init) => exports.default.fetch(url, init), undefined, noteExchange);

/** The Worker under test, called over its own `fetch`. `registerAccount` makes an account as its owner would, with its mail. */
export const api = { ...client, makeAccount, registerAccount: client.makeAccount };

/**
 * A fresh account with a session, and no mail. Registration and login are tested by themselves: as requests they cost most tests
 * more than what they are about.
 */
async function makeAccount(): Promise<Account> {
  const ctx = { ...compose(env), mail: null };
  const name = crypto.randomUUID();
  const credentials = { email: `${name}@example.com`, password: `pass-${name}` };
  const { id } = await register(ctx, { ...credentials, firstName: "Ada" });
  const token = await startSession(ctx, id);
  return {
    id,
    token,
    ...credentials,
    call: (method, path, options) => client.call(method, path, { ...options, token }),
  };
}
