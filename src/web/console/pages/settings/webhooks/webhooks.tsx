import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { ShownOnce } from "../../../ui/shown-once.tsx";
import { webhookTexts } from "./texts.ts";
import { WebhookForm } from "./webhook-form.tsx";
import { WebhookState } from "./webhook-state.tsx";

/** The account's webhooks. */
export function Webhooks() {
  const texts = useTexts(webhookTexts);
  const webhooks = useQuery("GET /api/webhooks", {});
  const [isAdding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <div class="stack">
      <div class="row spread">
        <p class="quiet">{texts.hint}</p>
        <Button kind="primary" calls="POST /api/webhooks" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      </div>
      <Loaded query={webhooks}>
        {(list) =>
          list.length === 0 ? (
            <div class="card">
              <h2>{texts.none}</h2>
            </div>
          ) : (
            <ul class="stack">
              {list.map((one) => (
                <li key={one.id} class="card stack">
                  <div class="row spread">
                    <a href={`/console/settings/webhooks/${one.id}`}>{one.url}</a>
                    <WebhookState webhook={one} />
                  </div>
                  {one.description !== "" && <p dir="auto">{one.description}</p>}
                  <ul class="row">
                    {one.events.map((event) => (
                      <li key={event} class="badge">
                        {texts.names[event]}
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {isAdding && (
        <WebhookForm
          webhook={null}
          onClose={() => setAdding(false)}
          onSave={async (body) => {
            const made = await call("POST /api/webhooks", { body });
            await invalidate("GET /api/webhooks");
            setSecret(made.secret);
          }}
        />
      )}
      {secret !== null && !isAdding && (
        <ShownOnce
          title={texts.secretTitle}
          hint={texts.secretHint}
          label={texts.secret}
          secret={secret}
          done={texts.done}
          onClose={() => setSecret(null)}
        />
      )}
    </div>
  );
}
