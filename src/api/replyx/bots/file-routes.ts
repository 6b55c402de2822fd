import { z } from "zod";
import { readFile } from "../../../domain/channel/read-file.ts";
import { type Route, route } from "../../kit/route.ts";
import { FilePath } from "./wire.ts";

/** Shown by browsers as they are; everything else is only ever saved. */
const shown = new Set(["image/jpeg", "image/png", "image/gif", "image/webp"]);

/** Files that visitors sent, as the messages name them. */
export const fileRoutes: Route[] = [
  route({
    id: "readFile",
    method: "get",
    paths: ["/api/files/{file_id}"],
    tag: "Dialogs",
    summary: "Read a file that a visitor sent",
    description: "For people of the account. A 409 means that it is still on its way.",
    credential: "user",
    params: FilePath,
    success: { status: 200, schema: z.never(), description: "The file." },
    refusals: ["not_found", "conflict", "virus_detected", "file_too_large"],
    alsoAnswers: Object.fromEntries(["application/octet-stream", ...shown].map((type) => [type, "The file's bytes."])),
    handle: async ({ ctx, caller, params }) => {
      const { name, contentType, bytes } = await readFile(ctx, caller.accountId, params.file_id);
      const isShown = shown.has(contentType);
      return new Response(bytes, {
        headers: {
          "content-type": isShown ? contentType : "application/octet-stream",
          "content-disposition": `${isShown ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(name)}`,
          "content-security-policy": "sandbox",
          "x-content-type-options": "nosniff",
          "cache-control": "private, no-store",
        },
      });
    },
  }),
];
