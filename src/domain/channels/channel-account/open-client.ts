import type { Deps } from "../../deps.ts";
import { ChannelFailure } from "../channel-failure.ts";
import { signFileUrl } from "../outbound/file-url.ts";
import type { ChannelClient, ChannelKind, OutboundPiece, SentPiece } from "../ports.ts";
import type { ProviderClient } from "../provider-ports.ts";
import { traitsOf } from "../traits.ts";
import { openSendingAccount } from "./account-channel.ts";
import { providerOf } from "./provider-of.ts";
import { requireWindow } from "./require-window.ts";

/** The client of a channel account; null while the account must not send. */
export async function openClientOf(ctx: Deps, id: number): Promise<ChannelClient | null> {
  const account = await openSendingAccount(ctx, id);
  if (account === null) return null;
  const provider = providerOf(ctx, account);
  return {
    async send(piece, { chatId }) {
      if (piece.template !== undefined) return provider.sendTemplate(chatId, piece.template);
      await requireWindow(ctx, account, chatId);
      if (piece.file !== undefined) return sendFile(ctx, provider, account.channel, chatId, piece.file);
      return provider.sendText(chatId, piece.plain);
    },
    async findSent({ plain, file, template }, chatId, since) {
      if (file !== undefined || template !== undefined) return [];
      return (await provider.findText(chatId, plain, since)) ?? [];
    },
    download: (remoteId, maxBytes) => provider.download(remoteId, maxBytes),
  };
}

async function sendFile(
  ctx: Deps,
  provider: ProviderClient,
  channel: ChannelKind,
  chatId: string,
  file: NonNullable<OutboundPiece["file"]>,
): Promise<SentPiece> {
  const bytes = await ctx.files.read(file.key);
  if (bytes === null || file.id === undefined) throw new ChannelFailure("refused", "The file is not stored any more.");
  const { label, files } = traitsOf[channel];
  if (bytes.byteLength > files.maxBytes) {
    const megabytes = Math.floor(files.maxBytes / 2 ** 20);
    throw new ChannelFailure("refused", `${file.name} is too large: ${label} takes ${megabytes} MB.`);
  }
  const { name, contentType } = file;
  const url = await signFileUrl(ctx, file.id);
  return provider.sendFile(chatId, { name, contentType, bytes: new Uint8Array(bytes), url });
}
