import { uploadWindowMs } from "../../platform/limits/rules.ts";

/** Uploads of several sources that an account may make; document 003 sets no limit. Files are charged. */
export const sourceUploads = { limit: 60, windowMs: uploadWindowMs };

/** Files and texts in one upload: their rows are created in one transaction. */
export const maxUploadedParts = 100;
