import * as z from "zod";
import { createChannelAccount } from "../../../domain/channels/channel-account/create-channel-account.ts";
import { deleteChannelAccount } from "../../../domain/channels/channel-account/delete-channel-account.ts";
import {
  readChannelAccount,
  readChannelAccounts,
} from "../../../domain/channels/channel-account/read-channel-accounts.ts";
import { testChannelAccount } from "../../../domain/channels/channel-account/test-channel-account.ts";
import { updateChannelAccount } from "../../../domain/channels/channel-account/update-channel-account.ts";
import { type Route, route } from "../../kit/route.ts";
import { Done } from "../account/wire.ts";
import { fromSecrets, toChannel } from "./convert.ts";
import { Channel, ChannelChanges, ChannelPath, NewChannel } from "./wire.ts";

const tag = "Channels";
const list: Route["paths"] = ["/api/channels"];
const one: Route["paths"] = ["/api/channels/{channel_id}"];
const channel = { status: 200 as const, schema: Channel, description: "The channel, its secrets masked." };

/** Numbers and e-mail addresses with which assistants write to their visitors. */
export const channelRoutes: Route[] = [
  route({
    id: "createChannel",
    method: "post",
    paths: list,
    tag,
    summary: "Connect a number or an e-mail address",
    description:
      "The provider is asked about the number: `status` tells what it says. Then set `webhook_url` at the provider: at Twilio as the " +
      "number's webhook for incoming messages, at Meta with `verify_token` for the fields `messages` and `message_template_status_update`. " +
      "An e-mail address (`email`, provider `mail`) must belong to a domain of the platform whose mail is routed to it.",
    credential: "owner",
    body: NewChannel,
    success: { ...channel, status: 201 },
    refusals: ["not_found", "conflict"],
    handle: async ({ ctx, caller, body }) => {
      const { assistant_id: assistantId, provider_account: providerAccount = "", sender_id: senderId, ...rest } = body;
      const { channel: kind, provider, address, name } = rest;
      const fields = { channel: kind, provider, address, name, assistantId, providerAccount, senderId };
      return toChannel(
        ctx,
        await createChannelAccount(ctx, caller.accountId, { ...fields, secrets: fromSecrets(body) }),
      );
    },
  }),
  route({
    id: "listChannels",
    method: "get",
    paths: list,
    tag,
    summary: "List your channels",
    credential: "owner",
    success: { status: 200, schema: z.array(Channel), description: "Oldest first, secrets masked." },
    handle: async ({ ctx, caller }) => {
      const accounts = await readChannelAccounts(ctx, { accountId: caller.accountId });
      return Promise.all(accounts.map((account) => toChannel(ctx, account)));
    },
  }),
  route({
    id: "readChannel",
    method: "get",
    paths: one,
    tag,
    summary: "Read a channel",
    credential: "owner",
    params: ChannelPath,
    success: channel,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toChannel(ctx, await readChannelAccount(ctx, caller.accountId, params.channel_id)),
  }),
  route({
    id: "updateChannel",
    method: "patch",
    paths: one,
    tag,
    summary: "Change a channel",
    description: "Masked secrets, which clients send back, change nothing. With new ones waiting messages are sent.",
    credential: "owner",
    params: ChannelPath,
    body: ChannelChanges,
    success: channel,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params, body }) => {
      const { assistant_id: assistantId, provider_account: providerAccount, sender_id: senderId, name } = body;
      const changes = { assistantId, providerAccount, senderId, name, isEnabled: body.is_enabled };
      const given = { ...changes, secrets: fromSecrets(body) };
      return toChannel(ctx, await updateChannelAccount(ctx, caller.accountId, params.channel_id, given));
    },
  }),
  route({
    id: "deleteChannel",
    method: "delete",
    paths: one,
    tag,
    summary: "Delete a channel and keep its dialogs",
    credential: "owner",
    params: ChannelPath,
    success: { status: 200, schema: Done, description: "Done." },
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      await deleteChannelAccount(ctx, caller.accountId, params.channel_id);
      return { message: "Channel deleted." };
    },
  }),
  route({
    id: "testChannel",
    method: "post",
    paths: ["/api/channels/{channel_id}/test"],
    tag,
    summary: "Test a channel's connection",
    description:
      "Asks the provider whether the credentials work and the number is theirs, or the mail server whether it sends from the address.",
    credential: "owner",
    audited: false,
    params: ChannelPath,
    success: channel,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) =>
      toChannel(ctx, await testChannelAccount(ctx, caller.accountId, params.channel_id)),
  }),
];
