import { eq } from "drizzle-orm";
import { isUniqueConflict } from "../../../db/is-unique-conflict.ts";
import { slaPolicies } from "../../../db/sla-policies.ts";
import { nameKey } from "../../../kit/name-key.ts";
import type { Deps } from "../../deps.ts";
import { DomainError } from "../../errors.ts";
import { listLabels } from "../label/list-labels.ts";
import { toPolicy } from "./to-policy.ts";
import type { SlaMetric, SlaPolicy } from "./types.ts";

/** Policies of one account. */
export const maxPolicies = 50;

export type PolicyFields = Pick<SlaPolicy, "name" | "priorities" | "labelIds" | "isDefault" | "targets">;
export type PolicyChanges = { [Field in keyof Omit<PolicyFields, "targets">]?: PolicyFields[Field] | undefined } & {
  targets: { [Metric in SlaMetric]?: number | null | undefined };
};

/**
 * Creates an SLA policy (`policyId` null), or changes one; absent fields stay unchanged, and a new one has no targets but those that
 * are given. Throws `not_found`, `conflict` for a name in use, a second default or too many policies, and `validation_failed` for a
 * policy without a target or with a label that the account does not have.
 */
export async function savePolicy(
  ctx: Pick<Deps, "db" | "clock">,
  accountId: number,
  policyId: number | null,
  changes: PolicyChanges,
): Promise<SlaPolicy> {
  const rows = await ctx.db.select().from(slaPolicies).where(eq(slaPolicies.accountId, accountId));
  const known = rows.find(({ id }) => id === policyId);
  if (policyId !== null && known === undefined) throw new DomainError("not_found", "No such policy.");
  if (policyId === null && rows.length >= maxPolicies) {
    throw new DomainError("conflict", `An account may have at most ${maxPolicies} policies. Delete some first.`);
  }
  const before: PolicyFields = known === undefined ? empty : toPolicy(known);
  const fields = {
    ...before,
    ...given(changes),
    targets: { ...before.targets, ...given(changes.targets) },
  } as PolicyFields;
  await requireSound(ctx, accountId, fields);
  const key = nameKey(fields.name);
  const others = rows.filter(({ id }) => id !== policyId);
  if (others.some((other) => other.nameKey === key)) throw new DomainError("conflict", "Another policy has this name.");
  if (fields.isDefault && others.some(({ isDefault }) => isDefault)) {
    throw new DomainError("conflict", "The account has another default policy.");
  }
  const { name, priorities, labelIds, isDefault, targets } = fields;
  const set = {
    ...{ name, nameKey: key, priorities, labelIds, isDefault },
    firstResponseMinutes: targets.first_response,
    nextResponseMinutes: targets.next_response,
    resolutionMinutes: targets.resolution,
  };
  const write =
    policyId === null
      ? ctx.db.insert(slaPolicies).values({ accountId, createdAt: ctx.clock(), ...set })
      : ctx.db.update(slaPolicies).set(set).where(eq(slaPolicies.id, policyId));
  const [row] = await write.returning().catch((error: unknown) => {
    if (isUniqueConflict(error, "sla_policies")) {
      throw new DomainError("conflict", "A policy that was saved just now has this name, or is the default one.");
    }
    throw error;
  });
  if (row === undefined) throw new DomainError("not_found", "No such policy.");
  return toPolicy(row);
}

const empty: PolicyFields = {
  ...{ name: "", priorities: [], labelIds: [], isDefault: false },
  targets: { first_response: null, next_response: null, resolution: null },
};

/** The fields that are not undefined. */
function given(changes: object): object {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

async function requireSound(
  ctx: Pick<Deps, "db">,
  accountId: number,
  { labelIds, targets }: PolicyFields,
): Promise<void> {
  if (Object.values(targets).every((minutes) => minutes === null)) {
    const others = "next_response_minutes and resolution_minutes";
    throw refusal(
      "first_response_minutes",
      `must be a number, because ${others} are null: a policy has at least one target`,
    );
  }
  const labels = labelIds.length === 0 ? [] : await listLabels(ctx, accountId);
  const missing = labelIds.find((id) => !labels.some((label) => label.id === id));
  if (missing !== undefined) throw refusal("label_ids", `there is no label ${missing}`);
}

function refusal(field: string, issue: string): DomainError {
  return new DomainError("validation_failed", `${field} ${issue}.`, {
    issues: [{ path: [field], issue, kind: "invalid" }],
  });
}
