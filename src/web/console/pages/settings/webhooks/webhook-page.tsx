import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { call } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { ShownOnce } from "../../../ui/shown-once.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { momentText } from "../format.ts";
import { Deliveries } from "./deliveries.tsx";
import { webhookTexts } from "./texts.ts";
import { WebhookForm } from "./webhook-form.tsx";
import { WebhookState } from "./webhook-state.tsx";

type Open = "edit" | "rotate" | "remove";

/** One webhook: its state, its acts, and the log of its calls. */
export function WebhookPage({ id }: { id: number }) {
  const texts = useTexts(webhookTexts);
  const common = useTexts(commonTexts);
  const { route } = useLocation();
  const path = { webhook_id: id };
  const webhook = useQuery("GET /api/webhooks/{webhook_id}", { path });
  const [open, setOpen] = useState<Open | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const renew = () =>
    invalidate("GET /api/webhooks", "GET /api/webhooks/{webhook_id}", "GET /api/webhooks/{webhook_id}/deliveries");
  const testing = useAction(async () => {
    const { status } = await call("POST /api/webhooks/{webhook_id}/test", { path });
    await renew();
    toast(texts.tested(texts.statuses[status]));
  });
  const resuming = useAction(async () => {
    await call("POST /api/webhooks/{webhook_id}/resume", { path });
    await renew();
  });
  const close = () => setOpen(null);
  return (
    <div class="stack">
      <a href="/console/settings/webhooks">← {texts.back}</a>
      <Loaded query={webhook}>
        {(data) => (
          <section class="card stack">
            <div class="row spread">
              <h2>{data.url}</h2>
              <WebhookState webhook={data} />
            </div>
            {data.description !== "" && <p dir="auto">{data.description}</p>}
            <p class="quiet">
              {texts.waiting(data.waiting)}
              {data.last_delivered_at && ` · ${texts.lastDelivered(momentText(data.last_delivered_at))}`}
            </p>
            {data.pause_reason && (
              <Notice kind="warn">
                {texts.paused[data.pause_reason]}{" "}
                <Button isRunning={resuming.isRunning} onClick={() => void resuming.run()}>
                  {texts.resume}
                </Button>
              </Notice>
            )}
            {data.previous_secret_ends_at && (
              <p class="quiet">{texts.oldSecret(momentText(data.previous_secret_ends_at))}</p>
            )}
            {(testing.problem ?? resuming.problem) && <Notice kind="bad">{testing.problem ?? resuming.problem}</Notice>}
            <div class="row">
              <Button kind="primary" isRunning={testing.isRunning} onClick={() => void testing.run()}>
                {texts.test}
              </Button>
              <Button onClick={() => setOpen("edit")}>{common.edit}</Button>
              <Button onClick={() => setOpen("rotate")}>{texts.rotate}</Button>
              <Button kind="danger" onClick={() => setOpen("remove")}>
                {common.remove}
              </Button>
            </div>
            {open === "edit" && (
              <WebhookForm
                webhook={data}
                onClose={close}
                onSave={async (body, read) => {
                  await save("PATCH /api/webhooks/{webhook_id}", { path, body }, read);
                  await renew();
                }}
              />
            )}
            {open === "rotate" && (
              <Confirm
                title={texts.rotate}
                text={texts.rotateText}
                act={texts.rotate}
                onClose={close}
                onConfirm={async () => {
                  const body = { overlap_hours: 24 };
                  const made = await call("POST /api/webhooks/{webhook_id}/rotate-secret", { path, body });
                  await renew();
                  setSecret(made.secret);
                }}
              />
            )}
            {open === "remove" && (
              <Confirm
                title={texts.remove(data.url)}
                text={texts.removeText}
                act={common.remove}
                onClose={close}
                onConfirm={async () => {
                  await call("DELETE /api/webhooks/{webhook_id}", { path });
                  route("/console/settings/webhooks", true);
                  await invalidate("GET /api/webhooks");
                }}
              />
            )}
          </section>
        )}
      </Loaded>
      <Deliveries webhookId={id} />
      {secret !== null && open === null && (
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
