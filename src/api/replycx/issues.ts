import type { DomainError, FieldIssue } from "../../domain/errors.ts";

/** The first issue of an error as a sentence that names its field; the error's own sentence when it has none. */
export function sentenceOf({ message, params }: DomainError): string {
  const [first] = params.issues ?? [];
  const field = first === undefined ? "" : placeOf(first).join(".");
  return first === undefined || field === "" ? message : `${field}: ${first.issue}`;
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
  return Object.keys(fields).length === 0 ? error.message : fields;
}

/** Where the issue is, without the part of the request. */
function placeOf({ path }: FieldIssue): FieldIssue["path"] {
  const [part] = path;
  return part === "body" || part === "query" || part === "path" ? path.slice(1) : path;
}
