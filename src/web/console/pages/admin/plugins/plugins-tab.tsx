import { useState } from "preact/hooks";
import { call } from "../../../client/call.ts";
import { save } from "../../../client/save.ts";
import { invalidate, useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Confirm } from "../../../ui/confirm.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { toast } from "../../../ui/toasts.tsx";
import { Pager, pageSize } from "../parts/pager.tsx";
import { Table } from "../parts/table.tsx";
import { useFilters } from "../parts/use-filters.ts";
import { useFormats } from "../parts/use-formats.ts";
import { adminTexts } from "../texts.ts";
import { ManifestForm } from "./manifest-form.tsx";
import { type Manifest, manifestExample, manifestOf, type Plugin } from "./manifest-of.ts";
import { pluginTexts } from "./texts.ts";

type Opened = { kind: "add" } | { kind: "change" | "withdraw"; plugin: Plugin };

/** The registry of plugins: what every account may install. */
export function PluginsTab() {
  const texts = useTexts(pluginTexts);
  const common = useTexts(adminTexts);
  const filters = useFilters();
  const [opened, setOpened] = useState<Opened | null>(null);
  const page = 1 + Math.floor(filters.offset / pageSize);
  const plugins = useQuery("GET /api/v1/plugins", { query: { limit: pageSize, page } }, { keepPrevious: true });
  const close = () => setOpened(null);
  return (
    <div class="stack">
      <div class="row spread">
        <p class="quiet">{texts.intro}</p>
        <Button kind="primary" calls="POST /api/v1/plugins" onClick={() => setOpened({ kind: "add" })}>
          {texts.add}
        </Button>
      </div>
      <Loaded query={plugins}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p class="card">{texts.empty}</p>
          ) : (
            <>
              <Table
                name={common.tabs.plugins}
                columns={[texts.plugin, texts.address, texts.tools, texts.changed, texts.acts]}
              >
                {items.map((plugin) => (
                  <Row
                    key={plugin.id}
                    plugin={plugin}
                    onChange={() => setOpened({ kind: "change", plugin })}
                    onWithdraw={() => setOpened({ kind: "withdraw", plugin })}
                  />
                ))}
              </Table>
              <Pager filters={filters} total={total} />
            </>
          )
        }
      </Loaded>
      {opened !== null && <Opening opened={opened} onClose={close} />}
    </div>
  );
}

interface RowProps {
  plugin: Plugin;
  onChange(): void;
  onWithdraw(): void;
}

function Row({ plugin, onChange, onWithdraw }: RowProps) {
  const texts = useTexts(pluginTexts);
  const format = useFormats();
  const { name, version, description, endpoint, mcpServer, tools, updatedAt } = plugin;
  return (
    <tr>
      <td data-label={texts.plugin}>
        <span dir="auto">{name}</span> <span class="badge">{version}</span>
        <div class="quiet small" dir="auto">
          {description}
        </div>
      </td>
      <td data-label={texts.address}>
        <code dir="ltr">{(endpoint ?? mcpServer)?.url}</code>
        {mcpServer !== null && <div class="quiet small">{texts.isMcp}</div>}
      </td>
      <td data-label={texts.tools}>{tools === null ? texts.listedByServer : format.number(tools.length)}</td>
      <td data-label={texts.changed}>{format.time(updatedAt)}</td>
      <td data-label={texts.acts}>
        <div class="row">
          <Button calls="PUT /api/v1/plugins/{id}" aria-label={texts.changeOf(name)} onClick={onChange}>
            {texts.change}
          </Button>
          <Button
            kind="danger"
            calls="DELETE /api/v1/plugins/{id}"
            aria-label={texts.withdrawOf(name)}
            onClick={onWithdraw}
          >
            {texts.withdraw}
          </Button>
        </div>
      </td>
    </tr>
  );
}

/** What was opened: a new manifest, a changed one, or the question whether one is withdrawn. */
function Opening({ opened, onClose }: { opened: Opened; onClose(): void }) {
  const texts = useTexts(pluginTexts);
  const readAnew = () => invalidate("GET /api/v1/plugins", "GET /api/v1/plugins/{id}", "GET /api/admin/audit-log");
  if (opened.kind === "withdraw") {
    const { id, name } = opened.plugin;
    return (
      <Confirm
        title={texts.withdrawTitle(name)}
        text={texts.withdrawText}
        act={texts.withdraw}
        onConfirm={async () => {
          await call("DELETE /api/v1/plugins/{id}", { path: { id } });
          await readAnew();
        }}
        onClose={onClose}
      />
    );
  }
  const store = async (manifest: Manifest) => {
    if (opened.kind === "add") await call("POST /api/v1/plugins", { body: manifest });
    else await save("PUT /api/v1/plugins/{id}", { path: { id: opened.plugin.id }, body: manifest }, opened.plugin);
    await readAnew();
    toast(opened.kind === "add" ? texts.added : texts.isChanged);
  };
  return (
    <ManifestForm
      title={opened.kind === "add" ? texts.add : texts.changeOf(opened.plugin.name)}
      manifest={opened.kind === "add" ? manifestExample : manifestOf(opened.plugin)}
      onSave={store}
      onClose={onClose}
    />
  );
}
