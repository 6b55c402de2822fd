import type { Deps } from "../../deps.ts";
import { MailFailure } from "../../platform/mail/mail-failure.ts";
import type { ChannelAccount } from "../channel-account/types.ts";
import { ChannelFailure } from "../channel-failure.ts";

/** Asks the mail server whether it sends from an address. Throws `ChannelFailure`. */
export async function checkMailbox({ mail }: Pick<Deps, "mail">, { address }: ChannelAccount): Promise<void> {
  if (mail === null) throw noMailServer();
  try {
    await mail.check(address);
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    throw new ChannelFailure(error.isFinal ? "unauthorized" : "unreachable", error.message);
  }
}

export function noMailServer(): ChannelFailure {
  return new ChannelFailure("unauthorized", "No mail server is configured.");
}
