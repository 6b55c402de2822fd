import { useState } from "preact/hooks";
import { call, type Output } from "../../../client/call.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { commonTexts } from "../../../texts/common.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { ConfigForm } from "./config-form.tsx";
import { pluginsTexts } from "./texts.ts";

type Plugin = Output<"GET /api/v1/plugins">["items"][number];

/** From so many on a search is offered. */
const many = 8;
const perPage = 100;

/** What the platform offers and the assistant does not have. */
export function Registry({ assistantId, installed }: { assistantId: number; installed: readonly number[] }) {
  const texts = useTexts(pluginsTexts);
  const common = useTexts(commonTexts);
  const [page, setPage] = useState(1);
  const [search, setSearch] = useState("");
  const [opened, setOpened] = useState<Plugin | null>(null);
  const registry = useQuery("GET /api/v1/plugins", { query: { limit: perPage, page } }, { keepPrevious: true });
  const isFound = ({ name, description }: Plugin) =>
    `${name} ${description}`.toLowerCase().includes(search.trim().toLowerCase());
  return (
    <Loaded query={registry}>
      {({ items, total }) => {
        const offered = items.filter(({ id }) => !installed.includes(id));
        const shown = offered.filter(isFound);
        return (
          <>
            {total === 0 && <p>{texts.emptyRegistry}</p>}
            {total > 0 && offered.length === 0 && <p>{texts.allInstalled}</p>}
            {offered.length >= many && (
              <TextField
                label={common.search}
                type="search"
                value={search}
                onInput={({ currentTarget }) => setSearch(currentTarget.value)}
              />
            )}
            {offered.length > 0 && shown.length === 0 && <p role="status">{texts.noneFound}</p>}
            <ul class="assistants-plugins" hidden={shown.length === 0}>
              {shown.map((plugin) => (
                <Offer key={plugin.id} plugin={plugin} onInstall={() => setOpened(plugin)} />
              ))}
            </ul>
            {total > perPage && (
              <div class="row">
                <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
                  {common.back}
                </Button>
                <Button disabled={page * perPage >= total} onClick={() => setPage(page + 1)}>
                  {common.next}
                </Button>
              </div>
            )}
            {opened !== null && <Install assistantId={assistantId} plugin={opened} onClose={() => setOpened(null)} />}
          </>
        );
      }}
    </Loaded>
  );
}

function Offer({ plugin: { name, version, description, tools }, onInstall }: { plugin: Plugin; onInstall(): void }) {
  const texts = useTexts(pluginsTexts);
  return (
    <li class="card stack">
      <div class="row">
        <h3 class="assistants-wrap" dir="auto">
          {name}
        </h3>
        <span class="badge" dir="ltr">
          {version}
        </span>
      </div>
      {description !== "" && <p dir="auto">{description}</p>}
      {tools === null ? (
        <p class="quiet small">{texts.toolsByServer}</p>
      ) : (
        <ul class="quiet small">
          {tools.map((tool) => (
            <li key={tool.name}>
              <code dir="ltr">{tool.name}</code>: <span dir="auto">{tool.description}</span>
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button
          calls="POST /api/v1/chatbots/{chatbotId}/plugins"
          aria-label={texts.installOf(name)}
          onClick={onInstall}
        >
          {texts.install}
        </Button>
      </div>
    </li>
  );
}

interface InstallProps {
  assistantId: number;
  plugin: Plugin;
  onClose(): void;
}

function Install({ assistantId, plugin, onClose }: InstallProps) {
  const texts = useTexts(pluginsTexts);
  const install = async (config: Record<string, unknown>) => {
    await call("POST /api/v1/chatbots/{chatbotId}/plugins", {
      path: { chatbotId: assistantId },
      body: { pluginId: plugin.id, config },
    });
    await invalidate("GET /api/v1/chatbots/{chatbotId}/plugins");
    toast(texts.isInstalled);
    onClose();
  };
  return (
    <Modal title={texts.installOf(plugin.name)} onClose={onClose}>
      <ConfigForm schema={plugin.configSchema} stored={null} act={texts.install} onSave={install} onClose={onClose} />
    </Modal>
  );
}
