import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { AuditList } from "../audit/audit-list.tsx";
import { Facts } from "../parts/facts.tsx";
import { Table } from "../parts/table.tsx";
import { useFormats } from "../parts/use-formats.ts";
import { adminTexts } from "../texts.ts";
import { type AdminUser, userTexts } from "./texts.ts";
import { UserActs } from "./user-acts.tsx";
import { UserState } from "./user-state.tsx";

/** One user: the account, money and activity, and what an administrator can do. */
export function UserPage({ id }: { id: number }) {
  const texts = useTexts(userTexts);
  const query = useQuery("GET /api/admin/users/{user_id}", { path: { user_id: id } });
  const target = { target_kind: "user", target_id: String(id), limit: 10 };
  const acts = useQuery("GET /api/admin/audit-log", { query: target });
  return (
    <div class="stack">
      <p>
        <a href="/console/admin/users">{texts.back}</a>
      </p>
      <Loaded query={query}>{(user) => <Shown user={user} />}</Loaded>
      {query.isSuccess && (
        <>
          <Activity id={id} currency={query.data.currency} />
          <Ledger id={id} currency={query.data.currency} />
          <section class="card stack">
            <h2>{texts.history}</h2>
            <Loaded query={acts}>{({ acts: listed }) => <AuditList acts={listed} />}</Loaded>
          </section>
        </>
      )}
    </div>
  );
}

function Shown({ user }: { user: AdminUser }) {
  const texts = useTexts(userTexts);
  const common = useTexts(adminTexts);
  const format = useFormats();
  const timeOf = (iso: string | null) => (iso === null ? common.never : format.time(iso));
  return (
    <section class="card stack">
      <div class="row">
        <h2>{user.email}</h2>
        <UserState user={user} />
      </div>
      <p class="quiet">{`${user.first_name} ${user.last_name}`.trim()}</p>
      <Facts
        facts={[
          [texts.role, texts.roles[user.role]],
          [texts.account, texts.accountNumber(user.account_id, user.is_owner)],
          [texts.plan, user.plan],
          [texts.balance, format.money(user.balance, user.currency)],
          [texts.bonus, format.money(user.welcome_bonus, user.currency)],
          [texts.spent, format.money(user.total_spent, user.currency)],
          [texts.assistants, format.number(user.assistants_count)],
          [texts.dialogs, format.number(user.dialogs_count)],
          [texts.registered, timeOf(user.created_at)],
          [texts.lastLogin, timeOf(user.last_login_at)],
          [texts.lastActive, timeOf(user.last_active_at)],
        ]}
      />
      <UserActs user={user} />
    </section>
  );
}

function Activity({ id, currency }: { id: number; currency: string }) {
  const texts = useTexts(userTexts);
  const format = useFormats();
  const { timeZone: timezone } = Intl.DateTimeFormat().resolvedOptions();
  const query = useQuery("GET /api/metrics", { query: { user_id: id, period: "month", timezone } });
  return (
    <section class="card stack">
      <h2>{texts.activity}</h2>
      <Loaded query={query}>
        {({ totals }) => (
          <Facts
            facts={[
              [texts.messages, format.number(totals.messages_total)],
              [texts.dialogsStarted, format.number(totals.dialogs_started)],
              [texts.dialogsWithPeople, format.number(totals.dialogs_with_people)],
              [texts.charged, format.money(totals.charged, currency)],
              [texts.toppedUp, format.money(totals.topped_up, currency)],
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}

function Ledger({ id, currency }: { id: number; currency: string }) {
  const texts = useTexts(userTexts);
  const format = useFormats();
  const input = { path: { user_id: id }, query: { limit: 10 } };
  const query = useQuery("GET /api/admin/users/{user_id}/transactions", input);
  return (
    <section class="card stack">
      <h2>{texts.ledger}</h2>
      <Loaded query={query}>
        {({ transactions }) =>
          transactions.length === 0 ? (
            <p class="quiet">{texts.noLedger}</p>
          ) : (
            <Table name={texts.ledger} columns={[texts.when, texts.description, texts.amount]}>
              {transactions.map(({ id: line, type, amount, description, details, created_at }) => (
                <tr key={line}>
                  <td data-label={texts.when}>{format.time(created_at)}</td>
                  <td data-label={texts.description}>
                    {description}
                    {typeof details["reason"] === "string" && <div class="quiet small">{details["reason"]}</div>}
                  </td>
                  <td data-label={texts.amount}>
                    {format.money(type === "debit" ? -Math.abs(amount) : amount, currency)}
                  </td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
    </section>
  );
}
