import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate } from "../../../client/use-query.ts";
import { locale } from "../../../session/locale.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { CopiedValue } from "../parts/copied-value.tsx";
import { Switch } from "../parts/switch.tsx";
import type { FieldName } from "./kinds.ts";
import { Secrets } from "./secrets.tsx";
import { channelsTexts } from "./texts.ts";

type Channel = Output<"GET /api/channels">[number];

const badges = { active: "good", pending: "warn", failed: "bad", expired: "bad" };

/** A connected number or address: its state, what to enter at the provider, its secrets. */
export function Connected({ channel }: { channel: Channel }) {
  const texts = useTexts(channelsTexts);
  const common = useTexts(commonTexts);
  const [isAsked, setAsked] = useState(false);
  const path = { channel_id: channel.id };
  const test = useAction(async () => {
    const tested = await call("POST /api/channels/{channel_id}/test", { path });
    await invalidate("GET /api/channels");
    toast(texts.toasts[tested.status]);
  });
  // Shown while it is being stored.
  const [wanted, setWanted] = useState<boolean | null>(null);
  const change = useAction(async (isOn: boolean) => {
    setWanted(isOn);
    try {
      await save("PATCH /api/channels/{channel_id}", { path, body: { is_enabled: isOn } }, channel);
      await invalidate("GET /api/channels");
    } finally {
      setWanted(null);
    }
  });
  const problem = test.problem ?? change.problem;
  return (
    <div class="assistants-channel stack">
      <div class="row spread">
        <h3>
          <bdi>{channel.address}</bdi>
        </h3>
        <span class={`badge ${badges[channel.status]}`}>{texts.states[channel.status]}</span>
      </div>
      {channel.status_reason !== null && <Notice kind="bad">{channel.status_reason}</Notice>}
      <p class="quiet small">
        {channel.checked_at === null
          ? texts.neverChecked
          : texts.checkedAt(new Date(channel.checked_at).toLocaleString(locale()))}
      </p>
      {channel.webhook_url !== null && (
        <CopiedValue label={texts.webhook} hint={texts.webhookHints[channel.provider]} value={channel.webhook_url} />
      )}
      {channel.verify_token !== null && <CopiedValue label={texts.verifyToken} value={channel.verify_token} />}
      <Secrets channelId={channel.id} secrets={channel.secrets as Partial<Record<FieldName, string>>} />
      <Switch label={texts.isOn} isOn={wanted ?? channel.is_enabled} onChange={(isOn) => void change.run(isOn)} />
      {problem && <Notice kind="bad">{problem}</Notice>}
      <div class="row">
        <Button calls="POST /api/channels/{channel_id}/test" isRunning={test.isRunning} onClick={() => void test.run()}>
          {texts.test}
        </Button>
        <Button kind="danger" calls="DELETE /api/channels/{channel_id}" onClick={() => setAsked(true)}>
          {common.remove}
        </Button>
      </div>
      {isAsked && (
        <Confirm
          title={texts.removeTitle(channel.address)}
          text={texts.removeText}
          act={common.remove}
          onConfirm={async () => {
            await call("DELETE /api/channels/{channel_id}", { path });
            await invalidate("GET /api/channels");
          }}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
