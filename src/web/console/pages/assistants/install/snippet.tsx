import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Loaded } from "../../../ui/loaded.tsx";
import { CopyButton } from "../parts/copy-button.tsx";
import { installTexts } from "./texts.ts";

/** The snippet of an assistant, and where common site builders take it. */
export function Snippet({ assistantId }: { assistantId: number }) {
  const texts = useTexts(installTexts);
  const snippet = useQuery("GET /api/assistants/{assistant_id}/embed-code", { path: { assistant_id: assistantId } });
  return (
    <Loaded query={snippet}>
      {({ embed_code: code }) => (
        <div class="stack">
          <p>{texts.snippetHint}</p>
          <div class="assistants-code">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard. */}
            <pre dir="ltr" tabIndex={0}>
              <code>{code}</code>
            </pre>
            <CopyButton text={code} name={texts.snippet} kind="primary" />
          </div>
          <details>
            <summary>{texts.builders}</summary>
            <dl class="assistants-builders">
              {texts.builderList.map(([name, how]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{how}</dd>
                </div>
              ))}
            </dl>
          </details>
        </div>
      )}
    </Loaded>
  );
}
