import type { z } from "zod";
import { DomainError, type FieldIssue } from "../../domain/errors.ts";
import { isNestedDeeper } from "../../kit/is-nested-deeper.ts";
import { maxDroppedBytes } from "./drain-body.ts";
import { parseJson } from "./parse-json.ts";
import type { Route } from "./route.ts";

const defaultBodyLimit = 1024 * 1024;

/** Levels of arrays and objects in a body; no documented one has more than ten. */
const maxBodyLevels = 100;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** A field or file of a form, in the order of the form; a name may occur more than once. */
export interface FormPart {
  name: string;
  value: string | File;
}

/** The part of a request that an issue is about: the first element of `loc` on the wire. */
export type InputPart = "path" | "query" | "body";

/** Parses a part by its schema. Throws `validation_failed` with all issues; each path starts with the part's name. */
export function parsePart(schema: z.ZodType | undefined, value: unknown, part: InputPart): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues: FieldIssue[] = parsed.error.issues.map((issue) => ({
    path: [part, ...issue.path.map((key) => (typeof key === "number" ? key : String(key)))],
    issue: isMissing(issue, value) ? "field required" : issue.message,
    kind: isMissing(issue, value) ? "missing" : "invalid",
  }));
  throw new DomainError("validation_failed", "The request is not valid.", { issues });
}

/** The parameters of a query that have a value. Document 002 calls them all required, so its clients send empty ones. */
export function givenParameters(query: Iterable<[string, string]>): Record<string, string> {
  return Object.fromEntries(Array.from(query).filter(([, value]) => value !== ""));
}

/**
 * Reads a body within the route's limit: JSON, or the fields and files of a form. Throws `file_too_large` above the limit and
 * `validation_failed` for a malformed body.
 */
export async function readBody(spec: Route, request: Request): Promise<unknown> {
  if (spec.body === undefined) return undefined;
  const limit = spec.bodyLimit ?? defaultBodyLimit;
  if (spec.bodyKind === "form" || spec.bodyKind === "parts") {
    const parts = await readParts(request, limit);
    return spec.bodyKind === "parts" ? parts : Object.fromEntries(parts.map(({ name, value }) => [name, value]));
  }
  let text: string;
  let body: unknown;
  try {
    text = utf8.decode(await readWithin(request, limit));
    if (text === "") return {};
    body = parseJson(text);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw malformed("The body is not valid JSON.");
  }
  if (isNestedDeeper(text, maxBodyLevels)) throw malformed(`The body has more than ${maxBodyLevels} levels.`);
  return body;
}

async function readParts(request: Request, limitBytes: number): Promise<FormPart[]> {
  // A body with a length is not read in two steps: files are large, and each step has a copy in memory.
  const declared = Number(request.headers.get("content-length") ?? Number.NaN);
  const headers = { "content-type": request.headers.get("content-type") ?? "" };
  const body = declared <= limitBytes ? request : new Response(await readWithin(request, limitBytes), { headers });
  try {
    return Array.from(await body.formData(), ([name, value]) => ({ name, value }));
  } catch {
    throw malformed("The body is not valid multipart/form-data.");
  }
}

async function readWithin(request: Request, limitBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new DomainError("file_too_large", `The body is larger than ${limitBytes} bytes.`, { limitBytes });
  const declared = request.headers.get("content-length");
  if (Number(declared ?? 0) > limitBytes) throw tooLarge();
  // The body is not longer than declared, and reading it at once costs less than in pieces.
  if (declared !== null) {
    const whole = new Uint8Array(await request.arrayBuffer());
    if (whole.byteLength > limitBytes) throw tooLarge();
    return whole;
  }
  if (request.body === null) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body) {
    size += piece.byteLength;
    if (size > Math.max(limitBytes, maxDroppedBytes)) throw tooLarge();
    // The rest is read and dropped: an unread body would break the connection.
    if (size <= limitBytes) pieces.push(piece);
  }
  if (size > limitBytes) throw tooLarge();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

function malformed(issue: string): DomainError {
  return new DomainError("validation_failed", issue, { issues: [{ path: ["body"], issue, kind: "invalid" }] });
}

function isMissing(issue: z.core.$ZodIssue, root: unknown): boolean {
  if (issue.code !== "invalid_type" && issue.code !== "invalid_union") return false;
  let value = root;
  for (const key of issue.path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  return value === undefined;
}
