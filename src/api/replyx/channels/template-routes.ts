import * as z from "zod";
import { readChannelAccount } from "../../../domain/channels/channel-account/read-channel-accounts.ts";
import { readTemplates } from "../../../domain/channels/templates/read-templates.ts";
import { syncTemplates } from "../../../domain/channels/templates/sync-templates.ts";
import { type Route, route } from "../../kit/route.ts";
import { toTemplate } from "./convert.ts";
import { ChannelPath, ChannelTemplate } from "./wire.ts";

const tag = "Channels";
const templates = { status: 200 as const, schema: z.array(ChannelTemplate), description: "By name." };

/** Templates of WhatsApp channels. */
export const channelTemplateRoutes: Route[] = [
  route({
    id: "listChannelTemplates",
    method: "get",
    paths: ["/api/channels/{channel_id}/templates"],
    tag,
    summary: "List a channel's WhatsApp templates",
    description: "As they were last synchronised. Meta also reports changes of their status as they happen.",
    credential: "user",
    params: ChannelPath,
    success: templates,
    refusals: ["not_found"],
    handle: async ({ ctx, caller, params }) => {
      const { id } = await readChannelAccount(ctx, caller.accountId, params.channel_id);
      return (await readTemplates(ctx, id)).map(toTemplate);
    },
  }),
  route({
    id: "syncChannelTemplates",
    method: "post",
    paths: ["/api/channels/{channel_id}/templates/sync"],
    tag,
    summary: "Synchronise a channel's templates with WhatsApp",
    credential: "owner",
    params: ChannelPath,
    success: templates,
    refusals: ["not_found", "channel_token_expired", "channel_refused", "dependency_failed"],
    handle: async ({ ctx, caller, params }) =>
      (await syncTemplates(ctx, caller.accountId, params.channel_id)).map(toTemplate),
  }),
];
