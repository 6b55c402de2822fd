import * as z from "zod";
import { bareOrWrapped, Id, IdInBody } from "../../kit/fields.ts";

/** Document 002's `TokenRead`. `token` is masked, except in the response to its creation. */
export const ApiToken = z
  .object({
    id: z.int(),
    user_id: z.int(),
    name: z.string(),
    token: z.string(),
    expires_at: z.iso.datetime().nullable(),
    last_used_at: z.iso.datetime().nullable(),
    created_at: z.iso.datetime(),
  })
  .meta({ id: "ApiToken" });

export const NewApiToken = bareOrWrapped(
  z.object({
    name: z.string().trim().min(1).max(100).default("API token"),
    user_id: IdInBody.optional(),
    expires_at: z.iso.datetime({ offset: true }).nullable().default(null),
  }),
).meta({ id: "NewApiToken" });

export const ApiTokenPath = z.object({ token_id: Id });

export const NewOwnApiToken = z
  .object({
    name: z.string().trim().min(1).max(100),
    expires_at: z.iso.datetime({ offset: true }).nullable().default(null),
  })
  .meta({ id: "NewOwnApiToken" });

export const OwnApiTokenPath = z.object({ api_token_id: Id });
