import type { Channel } from "../channel.ts";
import { accountChannel } from "../channel-account/account-channel.ts";
import { openClientOf } from "../channel-account/open-client.ts";
import { composeText } from "../outbound/compose-text.ts";
import { plainRun, readMarkup } from "../outbound/read-markup.ts";
import { smsTraits } from "./traits.ts";
import { writeSms } from "./write-sms.ts";

/** SMS under the contract of channels. An account is a number. */
export const smsChannel: Channel = {
  ...accountChannel,
  traits: smsTraits,
  open: openClientOf,
  compose: (about) =>
    composeText(about, {
      format: (text) => readMarkup(text).map(plainRun).join(""),
      split: writeSms,
      listsSources: false,
    }),
};
