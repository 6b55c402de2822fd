import "./plugins.css";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Installed } from "./installed.tsx";
import { Registry } from "./registry.tsx";
import { pluginsTexts } from "./texts.ts";

/** A page of all: an assistant may have 20. */
const all = { limit: 100 };

/** The plugins that the assistant uses, and those that the platform offers. */
export function PluginsTab({ assistantId, isBuiltIn }: { assistantId: number; isBuiltIn: boolean }) {
  const texts = useTexts(pluginsTexts);
  const installs = useQuery("GET /api/v1/chatbots/{chatbotId}/plugins", {
    path: { chatbotId: assistantId },
    query: all,
  });
  return (
    <div class="assistants-tab stack">
      <p class="quiet">{texts.intro}</p>
      {isBuiltIn && <Notice>{texts.builtIn}</Notice>}
      <Loaded query={installs}>
        {({ items }) => (
          <>
            <h2>{texts.installed}</h2>
            {items.length === 0 && <p>{texts.noneInstalled}</p>}
            {items.map((install) => (
              <Installed key={install.plugin.id} install={install} />
            ))}
            <h2>{texts.registry}</h2>
            <Registry assistantId={assistantId} installed={items.map(({ plugin }) => plugin.id)} />
          </>
        )}
      </Loaded>
    </div>
  );
}
