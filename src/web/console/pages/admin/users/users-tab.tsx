import { useState } from "preact/hooks";
import type { Input } from "../../../client/call.ts";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Choice } from "../parts/choice.tsx";
import { Pager, pageSize } from "../parts/pager.tsx";
import { SearchField } from "../parts/search-field.tsx";
import { Table } from "../parts/table.tsx";
import { useFilters } from "../parts/use-filters.ts";
import { useFormats } from "../parts/use-formats.ts";
import { adminTexts } from "../texts.ts";
import { AddUser } from "./add-user.tsx";
import { type AdminUser, userTexts } from "./texts.ts";
import { UserState } from "./user-state.tsx";

type Status = NonNullable<NonNullable<Input<"GET /api/admin/users">["query"]>["status"]>;

/** The platform's users: found by their name, address or state. */
export function UsersTab() {
  const texts = useTexts(userTexts);
  const common = useTexts(adminTexts);
  const filters = useFilters();
  const [isAdding, setAdding] = useState(false);
  const status = filters.of("status") as Status | "";
  const search = filters.of("search");
  const wanted = { ...(status !== "" && { status }), ...(search !== "" && { search }) };
  const input = { query: { ...wanted, limit: pageSize, offset: filters.offset } };
  const query = useQuery("GET /api/admin/users", input, { keepPrevious: true });
  return (
    <div class="stack">
      <div class="admin-filters">
        <SearchField label={texts.find} value={search} onSearch={(text) => filters.set({ search: text })} />
        <Choice<Status | "">
          label={texts.status}
          value={status}
          options={[["", common.all], ...(Object.entries(texts.statuses) as [Status, string][])]}
          onChoose={(chosen) => filters.set({ status: chosen })}
        />
        <Button calls="POST /api/admin/users" kind="primary" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      </div>
      {isAdding && <AddUser onClose={() => setAdding(false)} />}
      <Loaded query={query}>
        {({ users, total }) =>
          users.length === 0 ? (
            <p class="card">{texts.noneFound}</p>
          ) : (
            <>
              <Table
                name={common.tabs.users}
                columns={[common.user, texts.role, texts.balance, texts.plan, texts.lastActive]}
              >
                {users.map((user) => (
                  <UserRow key={user.id} user={user} />
                ))}
              </Table>
              <Pager filters={filters} total={total} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

function UserRow({ user }: { user: AdminUser }) {
  const texts = useTexts(userTexts);
  const common = useTexts(adminTexts);
  const format = useFormats();
  const lastSeen = user.last_active_at ?? user.last_login_at;
  return (
    <tr>
      <td data-label={common.user}>
        <a href={`/console/admin/users/${user.id}`}>{user.email}</a> <UserState user={user} />
        <div class="quiet small">{`${user.first_name} ${user.last_name}`.trim()}</div>
      </td>
      <td data-label={texts.role}>{texts.roles[user.role]}</td>
      <td data-label={texts.balance}>{format.money(user.balance, user.currency)}</td>
      <td data-label={texts.plan}>{user.plan}</td>
      <td data-label={texts.lastActive}>{lastSeen === null ? common.never : format.time(lastSeen)}</td>
    </tr>
  );
}
