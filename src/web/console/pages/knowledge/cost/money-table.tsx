import { useMemo } from "preact/hooks";
import { serverNow } from "../../../client/server-time.ts";
import { useQuery } from "../../../client/use-query.ts";
import { language } from "../../../session/appearance.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { moneyText } from "../format/money-text.ts";
import { costTexts } from "./texts.ts";

/** What adding files and answers have cost since the first day of the month, by the account's ledger. */
export function MoneyTable() {
  const texts = useTexts(costTexts);
  const since = useMemo(monthStart, []);
  const prices = useQuery("GET /api/balance/prices", {});
  const limits = useQuery("GET /api/balance/limits", {});
  const balance = useQuery("GET /api/balance", {});
  const counted = { type: "debit", since, limit: 1 } as const;
  const files = useQuery("GET /api/balance/transactions", { query: { ...counted, service_type: "document_upload" } });
  const answers = useQuery("GET /api/balance/transactions", { query: { ...counted, service_type: "ai_message" } });
  return (
    <Loaded query={prices}>
      {({ currency, services }) => {
        const money = (amount: number) => moneyText(language.value, amount, currency);
        const rows = [
          { name: texts.document, price: services.document_upload.price, count: files.data?.total },
          { name: texts.message, price: services.ai_message.price, count: answers.data?.total },
        ];
        return (
          <section class="card stack">
            <h2>{texts.money}</h2>
            <p class="quiet">{texts.month}</p>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard. */}
            <section class="scroll-x" tabIndex={0} aria-label={texts.money}>
              <table class="table">
                <thead>
                  <tr>
                    <th>{texts.service}</th>
                    <th class="number">{texts.price}</th>
                    <th class="number">{texts.count}</th>
                    <th class="number">{texts.sum}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map(({ name, price, count }) => (
                    <tr key={name}>
                      <td>{name}</td>
                      <td class="number">{money(price)}</td>
                      <td class="number">{count ?? "…"}</td>
                      <td class="number">{count === undefined ? "…" : money(count * price)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            <p class="quiet small">{texts.free}</p>
            <dl class="knowledge-facts">
              <dt>{texts.spent}</dt>
              <dd>{limits.data === undefined ? "…" : money(limits.data.monthly.spent)}</dd>
              <dt>{texts.balance}</dt>
              <dd>{balance.data === undefined ? "…" : money(balance.data.available)}</dd>
            </dl>
            <p>
              <a href="/console/settings">{texts.settings}</a>
            </p>
          </section>
        );
      }}
    </Loaded>
  );
}

function monthStart(): string {
  const now = new Date(serverNow());
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1)).toISOString();
}
