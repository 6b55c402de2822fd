import * as z from "zod";
import { bareOrWrapped } from "../../kit/fields.ts";

export const PageToCheck = bareOrWrapped(
  z.object({
    /** Without a scheme it is `https://`. */
    url: z.string().trim().min(1).max(2_048),
  }),
).meta({ id: "PageToCheck" });

const Refusal = z.enum(["switched_off", "revoked", "not_listed", "port"]);

export const InstallCheck = z
  .object({
    /** The page that answered, after redirects. */
    url: z.string(),
    /** Why the page may not show the widget; null: it may. */
    refusal: Refusal.nullable(),
    /** What the page's HTML has of the snippet; `other`: of another assistant, or an earlier token. null: not read. */
    snippet: z.enum(["present", "other", "none"]).nullable(),
    /** Why the page was not read; null: it was. */
    failure: z.string().nullable(),
  })
  .meta({ id: "InstallCheck" });

export const WidgetPage = z
  .object({
    /** With the port, unless it is the usual one. */
    host: z.string(),
    /** Why its pages are refused now; null: they may show the widget. */
    refusal: Refusal.nullable(),
    last_seen_at: z.iso.datetime(),
  })
  .meta({ id: "WidgetPage" });
