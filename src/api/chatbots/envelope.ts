import * as z from "zod";
import { wholeNumber } from "../kit/fields.ts";

/** The envelope of one record, or of a result without one (`data` is null). */
export function enveloped<T extends z.ZodType>(data: T) {
  return z.object({ status: z.literal("success"), message: z.string(), data });
}

/** The envelope of a page of records. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.object({
    status: z.literal("success"),
    message: z.string(),
    data: z.array(item),
    pagination: Pagination,
  });
}

const Pagination = z
  .object({
    total: z.int().min(0),
    pages: z.int().min(0),
    page: z.int().min(1),
    limit: z.int().min(1),
  })
  .meta({ id: "Pagination", examples: [{ total: 100, pages: 10, page: 1, limit: 10 }] });

/** The result of an act that has no record. */
export const Done = enveloped(z.null()).meta({ id: "Done" });

/** The page of a list, from 1. */
export const PageQuery = z.object({
  page: wholeNumber(1, 1_000_000).default(1),
  limit: wholeNumber(1, 100).default(10),
});

export interface PageInput {
  page: number;
  limit: number;
}

/** A success with its record. */
export function success<T>(data: T, message = "Operation successful") {
  return { status: "success" as const, message, data };
}

/** A page of records, with the total number of them. */
export function page<T>(data: T[], total: number, { page, limit }: PageInput, message = "Operation successful") {
  const pagination = { total, pages: Math.ceil(total / limit), page, limit };
  return { status: "success" as const, message, data, pagination };
}

/** What a page skips and takes. */
export function rangeOf({ page, limit }: PageInput): { limit: number; offset: number } {
  return { limit, offset: (page - 1) * limit };
}

/** A page of a list that is read whole, because it is short. */
export function pageOf<T>(all: T[], input: PageInput) {
  const { limit, offset } = rangeOf(input);
  return page(all.slice(offset, offset + limit), all.length, input);
}
