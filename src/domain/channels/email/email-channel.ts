import type { Channel, EntryToSend } from "../channel.ts";
import { accountChannel, openSendingAccount } from "../channel-account/account-channel.ts";
import { ChannelFailure } from "../channel-failure.ts";
import { composeText } from "../outbound/compose-text.ts";
import { plainRun, readMarkup } from "../outbound/read-markup.ts";
import type { OutboundMessage } from "../ports.ts";
import { sendMailPiece } from "./send-mail-piece.ts";
import { emailTraits } from "./traits.ts";
import { writeMailHtml } from "./write-mail-html.ts";

/** E-mail under the contract of channels. An account is an address, a chat one thread with one person. */
export const emailChannel: Channel = {
  ...accountChannel,
  traits: emailTraits,
  async open(ctx, id) {
    const account = await openSendingAccount(ctx, id);
    if (account === null) return null;
    return {
      send: (piece, place) => sendMailPiece(ctx, account, piece, place),
      async download(key, maxBytes) {
        const bytes = await ctx.files.read(key);
        if (bytes === null) throw new ChannelFailure("unreachable", "The file of a mail is not stored yet.");
        return bytes.byteLength > maxBytes ? null : new Uint8Array(bytes);
      },
      discard: (key) => ctx.files.remove([key]),
    };
  },
  compose: composeMailMessage,
};

/**
 * One mail, however long. Handoffs are not told: each notice would be a mail of its own, and the answer to a request for a person says
 * that one is called.
 */
function composeMailMessage(about: EntryToSend): OutboundMessage | null {
  const { entry } = about;
  if (entry.kind === "handoff") return null;
  const asIs = (text: string) => text;
  const message = composeText(about, {
    format: asIs,
    split: (plain) => [{ plain }],
    listsSources: true,
    isSigned: true,
  });
  if (message === null) return null;
  const isByPerson = entry.kind === "message" && entry.message.sender === "operator";
  const pieces = message.pieces.map(({ plain }) => ({
    plain: readMarkup(plain).map(plainRun).join(""),
    html: writeMailHtml(plain),
    ...(isByPerson ? { isByPerson } : {}),
  }));
  return { ...message, pieces };
}
