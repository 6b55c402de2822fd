import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { ConfigForm } from "./config-form.tsx";
import { Status } from "./status.tsx";
import { pluginsTexts } from "./texts.ts";

type Install = Output<"GET /api/v1/chatbots/{chatbotId}/plugins">["items"][number];

const badges = { off: "", ready: "good", failing: "bad", unavailable: "bad", needs_configuration: "warn" };

/** One plugin of the assistant: its state, what its calls have shown, its settings. */
export function Installed({ install: { plugin, chatbotId, config, isEnabled, state } }: { install: Install }) {
  const texts = useTexts(pluginsTexts);
  const common = useTexts(commonTexts);
  const [open, setOpen] = useState<"settings" | "remove" | null>(null);
  const path = { chatbotId, pluginId: plugin.id };
  const readAnew = () =>
    invalidate(
      "GET /api/v1/chatbots/{chatbotId}/plugins",
      "GET /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/status",
    );
  const remove = async () => {
    await call("DELETE /api/v1/chatbots/{chatbotId}/plugins/{pluginId}", { path });
    // Not its status: there is none any more.
    await invalidate("GET /api/v1/chatbots/{chatbotId}/plugins");
  };
  const change = useAction(async () => {
    const body = { isEnabled: !isEnabled };
    await call("PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/enabled", { path, body });
    await readAnew();
  });
  const save = async (changed: Record<string, unknown>) => {
    await call("PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/config", { path, body: { config: changed } });
    await readAnew();
    toast(common.saved);
    setOpen(null);
  };
  return (
    <section class="card stack" aria-label={plugin.name}>
      <div class="row spread">
        <div class="row">
          <h3 class="assistants-wrap" dir="auto">
            {plugin.name}
          </h3>
          <span class="badge" dir="ltr">
            {plugin.version}
          </span>
          <span class={`badge ${badges[state]}`}>{texts.states[state]}</span>
        </div>
        <div class="row">
          <Button
            calls="PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/enabled"
            aria-label={isEnabled ? texts.turnOffOf(plugin.name) : texts.turnOnOf(plugin.name)}
            isRunning={change.isRunning}
            onClick={() => void change.run()}
          >
            {isEnabled ? texts.turnOff : texts.turnOn}
          </Button>
          <Button
            calls="PUT /api/v1/chatbots/{chatbotId}/plugins/{pluginId}/config"
            aria-label={texts.settingsOf(plugin.name)}
            onClick={() => setOpen("settings")}
          >
            {texts.settings}
          </Button>
          <Button
            kind="danger"
            calls="DELETE /api/v1/chatbots/{chatbotId}/plugins/{pluginId}"
            aria-label={texts.removeOf(plugin.name)}
            onClick={() => setOpen("remove")}
          >
            {common.remove}
          </Button>
        </div>
      </div>
      {plugin.description !== "" && (
        <p class="quiet" dir="auto">
          {plugin.description}
        </p>
      )}
      {change.problem !== null && <Notice kind="bad">{change.problem}</Notice>}
      {state === "off" && <p class="quiet">{texts.isOff}</p>}
      {state === "needs_configuration" && <Notice kind="warn">{texts.needsConfiguration}</Notice>}
      <Status chatbotId={chatbotId} pluginId={plugin.id} />
      {open === "settings" && (
        <Settings pluginId={plugin.id} name={plugin.name} stored={config} onSave={save} onClose={() => setOpen(null)} />
      )}
      {open === "remove" && (
        <Confirm
          title={texts.removeTitle(plugin.name)}
          text={texts.removeText}
          act={common.remove}
          onConfirm={remove}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

interface SettingsProps {
  pluginId: number;
  name: string;
  stored: Record<string, unknown>;
  onSave(config: Record<string, unknown>): Promise<unknown>;
  onClose(): void;
}

function Settings({ pluginId, name, stored, onSave, onClose }: SettingsProps) {
  const texts = useTexts(pluginsTexts);
  const common = useTexts(commonTexts);
  const plugin = useQuery("GET /api/v1/plugins/{id}", { path: { id: pluginId } });
  return (
    <Modal title={texts.settingsOf(name)} onClose={onClose}>
      <Loaded query={plugin}>
        {({ configSchema }) => (
          <ConfigForm schema={configSchema} stored={stored} act={common.save} onSave={onSave} onClose={onClose} />
        )}
      </Loaded>
    </Modal>
  );
}
