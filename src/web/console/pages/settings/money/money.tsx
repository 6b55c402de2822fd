import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { ScrollX } from "../../../ui/scroll-x.tsx";
import { moneyText } from "../format.ts";
import { Limits } from "./limits.tsx";
import { Payments } from "./payments.tsx";
import { moneyTexts } from "./texts.ts";
import { TopUp } from "./top-up.tsx";
import { Transactions } from "./transactions.tsx";

/** The balance, what it is spent for, and the limits. */
export function Money() {
  const texts = useTexts(moneyTexts);
  const balance = useQuery("GET /api/balance", {});
  const rates = useQuery("GET /api/me/rate-limits", {});
  return (
    <div class="stack">
      <Loaded query={balance}>
        {(data) => (
          <div class="settings-columns">
            <section class="card stack">
              <h2>{texts.balance}</h2>
              <p class="settings-sum">{moneyText(data.balance, data.currency)}</p>
              <p class="quiet">
                {texts.available(moneyText(data.available, data.currency))}
                <br />
                {texts.spent(moneyText(data.total_spent, data.currency))}
              </p>
              {data.debt > 0 && <p class="bad-text">{texts.debt(moneyText(data.debt, data.currency))}</p>}
              <TopUp currency={data.currency} />
            </section>
            <Limits currency={data.currency} />
            <Prices />
          </div>
        )}
      </Loaded>
      <Transactions />
      <Payments />
      <section class="card stack">
        <h2>{texts.rates}</h2>
        <p class="quiet">{texts.rateHint}</p>
        <Loaded query={rates}>
          {({ limits }) => (
            <ScrollX label={texts.rates}>
              <table class="table">
                <thead>
                  <tr>
                    <th scope="col">{texts.rate}</th>
                    <th scope="col" class="number">
                      {texts.left}
                    </th>
                    <th scope="col" class="number">
                      {texts.window}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {limits.map((one) => (
                    <tr key={one.name}>
                      <th scope="row">{texts.rateNames[one.name] ?? one.name}</th>
                      <td class="number">
                        {one.remaining} / {one.limit}
                      </td>
                      <td class="number">{texts.seconds(one.window_seconds)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollX>
          )}
        </Loaded>
      </section>
    </div>
  );
}

function Prices() {
  const texts = useTexts(moneyTexts);
  const prices = useQuery("GET /api/balance/prices", {});
  return (
    <section class="card stack">
      <h2>{texts.prices}</h2>
      <Loaded query={prices}>
        {({ services, currency }) => (
          <dl class="settings-prices">
            {Object.entries(services).map(([name, { price }]) => (
              <div key={name} class="row spread">
                <dt>{texts.services[name] ?? name}</dt>
                <dd>{moneyText(price, currency)}</dd>
              </div>
            ))}
          </dl>
        )}
      </Loaded>
    </section>
  );
}
