import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ScrollX } from "../../../ui/scroll-x.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { momentText } from "../format.ts";
import { webhookTexts } from "./texts.ts";

type Delivery = Output<"GET /api/webhooks/{webhook_id}/deliveries">[number];
const kinds = { waiting: "warn", delivered: "good", failed: "bad" } as const;
const page = 50;

/** The calls of a webhook, the newest first, each with what was sent and answered. */
export function Deliveries({ webhookId }: { webhookId: number }) {
  const texts = useTexts(webhookTexts);
  const common = useTexts(commonTexts);
  const [status, setStatus] = useState<Delivery["status"] | "">("");
  const [limit, setLimit] = useState(page);
  const [shown, setShown] = useState<Delivery | null>(null);
  const path = { webhook_id: webhookId };
  const query = { limit, ...(status !== "" && { status }) };
  const found = useQuery("GET /api/webhooks/{webhook_id}/deliveries", { path, query }, { keepPrevious: true });
  const replaying = useAction(async (id: number) => {
    const place = { ...path, delivery_id: id };
    await call("POST /api/webhooks/{webhook_id}/deliveries/{delivery_id}/replay", { path: place });
    await invalidate("GET /api/webhooks/{webhook_id}/deliveries");
    toast(texts.replayed);
  });
  return (
    <section class="card stack">
      <div class="row spread">
        <h2>{texts.log}</h2>
        <Field label={texts.status}>
          {(control) => (
            <select
              class="input"
              {...control}
              value={status}
              onChange={(event) => setStatus(event.currentTarget.value as Delivery["status"] | "")}
            >
              <option value="">{texts.allStatuses}</option>
              {(["waiting", "delivered", "failed"] as const).map((name) => (
                <option key={name} value={name}>
                  {texts.statuses[name]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {replaying.problem && <Notice kind="bad">{replaying.problem}</Notice>}
      <Loaded query={found}>
        {(list) =>
          list.length === 0 ? (
            <p class="quiet">{texts.logNone}</p>
          ) : (
            <>
              <ScrollX label={texts.log}>
                <table class="table">
                  <thead>
                    <tr>
                      <th scope="col">{texts.at}</th>
                      <th scope="col">{texts.event}</th>
                      <th scope="col">{texts.status}</th>
                      <th scope="col" class="number">
                        {texts.attempts}
                      </th>
                      <th scope="col">{texts.failure}</th>
                      <td />
                    </tr>
                  </thead>
                  <tbody>
                    {list.map((one) => (
                      <tr key={one.id}>
                        <td>{momentText(one.created_at)}</td>
                        <td>{texts.names[one.type]}</td>
                        <td>
                          <span class={`badge ${kinds[one.status]}`}>{texts.statuses[one.status]}</span>
                        </td>
                        <td class="number">{one.attempts}</td>
                        <td>{one.failure}</td>
                        <td>
                          <span class="row">
                            <Button onClick={() => setShown(one)}>{texts.details}</Button>
                            <Button isRunning={replaying.isRunning} onClick={() => void replaying.run(one.id)}>
                              {texts.replay}
                            </Button>
                          </span>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollX>
              {list.length === limit && limit < 4 * page && (
                <Button onClick={() => setLimit(limit + page)}>{common.more}</Button>
              )}
            </>
          )
        }
      </Loaded>
      {shown && <Details webhookId={webhookId} delivery={shown} onClose={() => setShown(null)} />}
    </section>
  );
}

interface DetailsProps {
  webhookId: number;
  delivery: Delivery;
  onClose(): void;
}

function Details({ webhookId, delivery, onClose }: DetailsProps) {
  const texts = useTexts(webhookTexts);
  const common = useTexts(commonTexts);
  const path = { webhook_id: webhookId, delivery_id: delivery.id };
  const found = useQuery("GET /api/webhooks/{webhook_id}/deliveries/{delivery_id}", { path });
  return (
    <Modal title={texts.names[delivery.type]} isWide onClose={onClose}>
      <Loaded query={found}>
        {({ payload, log }) => (
          <>
            <h3>{texts.answers}</h3>
            <ul class="stack">
              {log.map((one) => (
                <li key={one.at}>
                  {momentText(one.at)} · {one.status ?? one.failure ?? texts.noAnswer} · {texts.took(one.ms)}
                  {one.answer && <pre class="settings-code">{one.answer}</pre>}
                </li>
              ))}
            </ul>
            <h3>{texts.payload}</h3>
            <pre class="settings-code">{payload}</pre>
          </>
        )}
      </Loaded>
      <div class="row">
        <Button onClick={onClose}>{common.close}</Button>
      </div>
    </Modal>
  );
}
