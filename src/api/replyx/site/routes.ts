import { z } from "zod";
import { authenticateGuest } from "../../../domain/account/authenticate-guest.ts";
import { issueGuestId } from "../../../domain/account/issue-guest-id.ts";
import { createDialog } from "../../../domain/dialog/create-dialog.ts";
import { readDialog } from "../../../domain/dialog/read-dialogs.ts";
import { pageOf, siteTokenOf } from "../../kit/authorise.ts";
import { type Route, route } from "../../kit/route.ts";
import { toDialog } from "../dialogs/convert.ts";
import { Dialog } from "../dialogs/wire.ts";

const GuestDialog = Dialog.extend({ guest_id: z.string() }).meta({ id: "GuestDialog" });

const NewGuestDialog = z
  .object({ guest_id: z.string().max(200).optional(), title: z.string().max(300).optional() })
  .meta({ id: "NewGuestDialog" });

export const siteRoutes: Route[] = [
  route({
    id: "createSiteDialog",
    method: "post",
    paths: ["/api/site/dialogs"],
    tag: "Site",
    summary: "Start a visitor's dialog",
    description:
      "The credential is the site token of the embed code (`X-Site-Token` or `?token=`). Without `guest_id` the " +
      "visitor gets a new one, signed by us; keep it to come back to the dialog.",
    credential: "site",
    query: z.object({ guest_id: z.string().max(200).optional(), token: z.string().optional() }),
    body: NewGuestDialog,
    success: { status: 201, schema: GuestDialog, description: "The dialog and the visitor's id." },
    handle: async ({ ctx, caller, query, body, request }) => {
      const { accountId, assistantId } = caller;
      const known = body.guest_id ?? query.guest_id;
      const guestId = known ?? (await issueGuestId(ctx, assistantId));
      if (known !== undefined) await authenticateGuest(ctx, { siteToken: siteTokenOf(request), guestId, page: pageOf(request) });
      const { id } = await createDialog(ctx, {
        ...{ accountId, assistantId, guestId, madeBy: "site", channel: "website" },
        title: body.title,
      });
      return { ...toDialog(await readDialog(ctx, accountId, id)), guest_id: guestId };
    },
  }),
];
