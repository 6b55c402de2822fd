import * as z from "zod";

/** A value of a template, as a text. */
const value = z.union([z.string().max(1_024), z.number().transform(String)]);
const values = z.array(value).max(50).default([]);

/** A template by its name, with its values. Without `language`, an approved one is taken. */
export const Template = z.object({
  template: z.string().trim().min(1).max(512),
  language: z.string().trim().min(1).max(16).optional(),
  parameters: z
    .object({
      header: values,
      body: values,
      buttons: z.object({ copy_code: value.optional(), otp: value.optional(), url: value.optional() }).default({}),
    })
    .default({ header: [], body: [], buttons: {} }),
});
