import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Choice } from "../parts/choice.tsx";
import { Pager, pageSize } from "../parts/pager.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { useFilters } from "../parts/use-filters.ts";
import { adminTexts } from "../texts.ts";
import { AuditList } from "./audit-list.tsx";
import { auditTexts } from "./texts.ts";

/** Everything that administrators did, newest first, by act, target, administrator and time. */
export function AuditTab() {
  const texts = useTexts(auditTexts);
  const common = useTexts(adminTexts);
  const filters = useFilters();
  const names = ["action", "target_kind", "target_id", "actor_id", "since", "before"] as const;
  const chosen = Object.fromEntries(
    names.flatMap((name) => (filters.of(name) === "" ? [] : [[name, filters.of(name)]])),
  );
  const { since, before, actor_id, ...rest } = chosen as Partial<Record<(typeof names)[number], string>>;
  const query = useQuery(
    "GET /api/admin/audit-log",
    {
      query: {
        ...rest,
        ...(actor_id && { actor_id: Number(actor_id) }),
        ...(since && { since: new Date(since).toISOString() }),
        ...(before && { before: new Date(before).toISOString() }),
        ...{ limit: pageSize, offset: filters.offset },
      },
    },
    { keepPrevious: true },
  );
  const ofNames = (list: Record<string, string>) => [["", common.all] as const, ...Object.entries(list)];
  const time = (name: "since" | "before", label: string) => (
    <TextField
      label={label}
      type="datetime-local"
      value={filters.of(name)}
      onChange={(event) => filters.set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <div class="stack">
      <div class="admin-filters">
        <Choice
          label={texts.action}
          value={filters.of("action")}
          options={ofNames(texts.actions)}
          onChoose={(action) => filters.set({ action })}
        />
        <Choice
          label={texts.targetKind}
          value={filters.of("target_kind")}
          options={ofNames(texts.targetKinds)}
          onChoose={(target_kind) => filters.set({ target_kind })}
        />
        <SearchField
          label={texts.targetId}
          value={filters.of("target_id")}
          onSearch={(target_id) => filters.set({ target_id })}
        />
        <SearchField
          label={texts.actor}
          value={filters.of("actor_id")}
          onSearch={(text) => filters.set({ actor_id: text.replace(/\D/g, "") })}
        />
        {time("since", texts.since)}
        {time("before", texts.until)}
      </div>
      <Loaded query={query}>
        {({ acts, total }) =>
          acts.length === 0 ? (
            <p class="card">{Object.keys(chosen).length === 0 ? texts.empty : texts.noneFound}</p>
          ) : (
            <>
              <AuditList acts={acts} />
              <Pager filters={filters} total={total} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}
