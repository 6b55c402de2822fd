import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { momentText, moneyText } from "../format.ts";
import { moneyTexts } from "./texts.ts";

const kinds = { pending: "warn", succeeded: "good", failed: "bad" } as const;

/** The last payments. */
export function Payments() {
  const texts = useTexts(moneyTexts);
  const found = useQuery("GET /api/balance/payments", { query: { limit: 20 } });
  return (
    <section class="card stack">
      <h2>{texts.payments}</h2>
      <Loaded query={found}>
        {({ payments }) =>
          payments.length === 0 ? (
            <p class="quiet">{texts.noPayments}</p>
          ) : (
            <ul class="stack">
              {payments.map((one) => (
                <li key={one.id} class="row spread">
                  <span>
                    {moneyText(one.amount, one.currency)}{" "}
                    <span class={`badge ${kinds[one.status]}`}>{texts.statuses[one.status]}</span>{" "}
                    {one.returned > 0 && (
                      <span class="quiet">{texts.returned(moneyText(one.returned, one.currency))}</span>
                    )}
                  </span>
                  <span class="row">
                    {one.status === "pending" && one.payment_url && <a href={one.payment_url}>{texts.goOn}</a>}
                    <span class="quiet">{momentText(one.created_at)}</span>
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
