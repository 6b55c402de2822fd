import type { Variable } from "../triage/types.ts";

/** The fields of a contact that a merge may change. */
export interface MergeFields {
  name: string;
  email: string | null;
  phone: string | null;
  variables: Record<string, Variable>;
  blockedAt: number | null;
}

/** The fields of a contact after another was merged into it: its own win, and a block of either holds. */
export function mergedFields(kept: MergeFields, merged: MergeFields): MergeFields {
  return {
    name: kept.name || merged.name,
    email: kept.email ?? merged.email,
    phone: kept.phone ?? merged.phone,
    variables: { ...merged.variables, ...kept.variables },
    blockedAt: kept.blockedAt ?? merged.blockedAt,
  };
}

/**
 * The fields of a contact after a merge is undone: as before it. What somebody has changed since (it is not what the merge made of
 * it) stays.
 */
export function unmergedFields(now: MergeFields, before: MergeFields, merged: MergeFields): MergeFields {
  const made = mergedFields(before, merged);
  const restore = <T>(current: T, after: T, earlier: T): T => (current === after ? earlier : current);
  const names = new Set([...Object.keys(now.variables), ...Object.keys(made.variables)]);
  const variables = [...names].flatMap((name): [string, Variable][] => {
    const value = restore(now.variables[name], made.variables[name], before.variables[name]);
    return value === undefined ? [] : [[name, value]];
  });
  return {
    name: restore(now.name, made.name, before.name),
    email: restore(now.email, made.email, before.email),
    phone: restore(now.phone, made.phone, before.phone),
    variables: Object.fromEntries(variables),
    blockedAt: restore(now.blockedAt, made.blockedAt, before.blockedAt),
  };
}

/** The fields of a contact that a merge may change. */
export function mergeFieldsOf({ name, email, phone, variables, blockedAt }: MergeFields): MergeFields {
  return { name, email, phone, variables, blockedAt };
}
