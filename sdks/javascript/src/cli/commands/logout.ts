import { ApiError } from "../../core/api-error.ts";
import { logOut } from "../../replyx/accounts.ts";
import type { Command } from "../command.ts";
import { forgetLogin, readLogin } from "../login-file.ts";

export const logout: Command = {
  usage: "logout",
  summary: "Ends the login and forgets its token.",
  most: 0,
  async run(terminal) {
    const client = terminal.client();
    await logOut(client).catch((error: unknown) => {
      if (!(error instanceof ApiError && error.status === 401)) throw error;
    });
    // The token may be another one than that which is kept.
    const credential = client.credential();
    const isKept =
      credential !== undefined && "token" in credential && credential.token === readLogin(terminal.folder)?.token;
    if (isKept) forgetLogin(terminal.folder);
    terminal.note("Logged out.");
    return 0;
  },
};
