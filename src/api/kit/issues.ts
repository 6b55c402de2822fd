import type { DomainError, FieldIssue } from "../../domain/errors.ts";

/** The first issue of an error as a sentence that names its field, if it is about one; the error's own sentence without issues. */
export function sentenceOf({ message, params }: DomainError): string {
  const [first] = params.issues ?? [];
  if (first === undefined) return message;
  const field = placeOf(first).join(".");
  return field === "" ? ofWholeBody(message, first) : `${field}: ${first.issue}`;
}

/**
 * The issues of an error by the outermost field; the error's sentence when they are about no field. `names` translates
 * fields of the domain.
 */
export function fieldsOf(error: DomainError, names: Record<string, string> = {}): string | Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const issue of error.params.issues ?? []) {
    const [first] = placeOf(issue);
    if (first === undefined) continue;
    const field = names[first] ?? String(first);
    fields[field] = [...new Set([...(fields[field] ?? []), issue.issue])];
  }
  if (Object.keys(fields).length > 0) return fields;
  const [first] = error.params.issues ?? [];
  return first === undefined ? error.message : ofWholeBody(error.message, first);
}

function ofWholeBody(message: string, { issue }: FieldIssue): string {
  return issue === message ? message : `The body is not valid: ${issue}`;
}

/** Where the issue is, without the part of the request. */
function placeOf({ path }: FieldIssue): FieldIssue["path"] {
  const [part] = path;
  return part === "body" || part === "query" || part === "path" ? path.slice(1) : path;
}
