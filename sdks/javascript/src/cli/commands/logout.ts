import { ApiError } from "../../core/api-error.ts";
import { logOut } from "../../replyx/accounts.ts";
import type { Command } from "../command.ts";
import { forgetLogin } from "../login-file.ts";

export const logout: Command = {
  usage: "logout",
  summary: "Ends the login and forgets its token.",
  async run(terminal) {
    await logOut(terminal.client()).catch((error: unknown) => {
      if (!(error instanceof ApiError && error.status === 401)) throw error;
    });
    forgetLogin(terminal.folder);
    terminal.note("Logged out.");
    return 0;
  },
};
