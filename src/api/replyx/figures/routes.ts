import * as z from "zod";
import { exportConversations } from "../../../domain/quality/figures/export-conversations.ts";
import { listConversations } from "../../../domain/quality/figures/list-conversations.ts";
import { readAccountFigures } from "../../../domain/quality/figures/read-account-figures.ts";
import { type Route, route } from "../../kit/route.ts";
import { streamOf } from "../../kit/stream-of.ts";
import * as convert from "./convert.ts";
import * as wire from "./wire.ts";
import { writeCsv } from "./write-csv.ts";

const base = { tag: "Figures", method: "get" as const, credential: "owner" as const };

/** The figures of an account's conversations, and the conversations behind each of them. */
export const figureRoutes: Route[] = [
  route({
    ...base,
    id: "readFigures",
    paths: ["/api/figures"],
    summary: "Read the figures of your account's conversations",
    description:
      "Of conversations that began between `from` and `to` (default: the last thirty days), on the calendar of `time_zone`, by hour, " +
      "day, week from Monday, or month. A conversation ends after half an hour of silence, or a day while the visitor waits.",
    query: wire.FigureQuery,
    success: { status: 200, schema: wire.Figures, description: "The figures." },
    handle: async ({ ctx, caller, query }) =>
      convert.toFigures(await readAccountFigures(ctx, convert.fromFilter(caller.accountId, query))),
  }),
  route({
    ...base,
    id: "listFigureConversations",
    paths: ["/api/figures/conversations"],
    summary: "List the conversations that a figure counts",
    description: "With the range and the filters of a figure, `total` is the figure.",
    query: wire.ConversationQuery,
    success: { status: 200, schema: wire.FigureConversations, description: "The newest first." },
    handle: async ({ ctx, caller, query }) => {
      const { page, limit, ...filter } = query;
      const place = { limit, offset: (page - 1) * limit };
      const { conversations, ...sums } = await listConversations(ctx, {
        ...convert.fromFilter(caller.accountId, filter),
        ...place,
      });
      const hasMore = place.offset + conversations.length < sums.total;
      return { conversations: conversations.map(convert.toConversation), ...sums, has_more: hasMore };
    },
  }),
  route({
    ...base,
    id: "exportFigureConversations",
    paths: ["/api/figures/conversations.csv"],
    summary: "Export the conversations that a figure counts",
    description: "CSV in UTF-8 with a header, one row for each conversation. Times are UTC.",
    query: wire.ConversationFilter,
    success: { status: 200, schema: z.never(), description: "The conversations." },
    tells: ["Content-Disposition"],
    alsoAnswers: { "text/csv": "One row for each conversation." },
    handle: async ({ ctx, caller, query }) => {
      const { pages } = await exportConversations(ctx, convert.fromFilter(caller.accountId, query));
      const headers = {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="conversations.csv"',
      };
      return new Response(streamOf(writeCsv(pages)), { headers });
    },
  }),
];
