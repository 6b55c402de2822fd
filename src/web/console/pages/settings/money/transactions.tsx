import { useState } from "preact/hooks";
import { useQuery } from "../../../client/use-query.ts";
import { user } from "../../../session/session.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { ScrollX } from "../../../ui/scroll-x.tsx";
import { momentText, moneyText } from "../format.ts";
import { moneyTexts } from "./texts.ts";

const page = 20;

/** What the balance was changed by, the newest first. */
export function Transactions() {
  const texts = useTexts(moneyTexts);
  const common = useTexts(commonTexts);
  const [offset, setOffset] = useState(0);
  const query = { limit: page, offset };
  const found = useQuery("GET /api/balance/transactions", { query }, { keepPrevious: true });
  const currency = user.value?.currency ?? "USD";
  return (
    <section class="card stack">
      <h2>{texts.transactions}</h2>
      <Loaded query={found}>
        {({ transactions, total }) =>
          total === 0 ? (
            <p class="quiet">{texts.noTransactions}</p>
          ) : (
            <>
              <ScrollX label={texts.transactions}>
                <table class="table">
                  <thead>
                    <tr>
                      <th scope="col">{texts.at}</th>
                      <th scope="col">{texts.what}</th>
                      <th scope="col" class="number">
                        {texts.sum}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {transactions.map((one) => (
                      <tr key={one.id}>
                        <td>{momentText(one.created_at)}</td>
                        <td>{texts.services[one.service_type] ?? one.description}</td>
                        <td class="number">
                          {one.type === "debit" ? "−" : "+"}
                          {moneyText(Math.abs(one.amount), currency)}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollX>
              <div class="row">
                {offset > 0 && <Button onClick={() => setOffset(Math.max(0, offset - page))}>← {common.back}</Button>}
                {offset + page < total && <Button onClick={() => setOffset(offset + page)}>{common.next} →</Button>}
              </div>
            </>
          )
        }
      </Loaded>
    </section>
  );
}
