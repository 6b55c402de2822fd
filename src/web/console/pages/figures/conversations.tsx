import { useLocation } from "preact-iso";
import { callForResponse } from "../../client/call.ts";
import { useAction } from "../../client/use-action.ts";
import { useQuery } from "../../client/use-query.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { Notice } from "../../ui/notice.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { ConversationTable } from "./conversation-table.tsx";
import { filterWords } from "./filter-words.ts";
import { numberText } from "./format.ts";
import { figureTexts } from "./texts.ts";

/** The conversations that a figure counts: as many as the figure said. */
export function Conversations({ query }: { query: Record<string, string> }) {
  const texts = useTexts(figureTexts);
  const common = useTexts(commonTexts);
  const { route } = useLocation();
  const { page = "1", ...filter } = query;
  const found = useQuery(
    "GET /api/figures/conversations",
    { query: { ...filter, page: Number(page) || 1 } as never },
    { keepPrevious: true },
  );
  const exporting = useAction(async () => {
    const response = await callForResponse("GET /api/figures/conversations.csv", { query: filter as never });
    saveFile(await response.blob(), "conversations.csv");
  });
  const go = (to: number) =>
    route(`/console/figures/conversations?${new URLSearchParams({ ...filter, page: String(to) })}`);
  const timeZone = query["time_zone"] ?? "UTC";
  return (
    <>
      <header>
        <div>
          <Button kind="plain" onClick={() => (history.length > 1 ? history.back() : route("/console/figures"))}>
            ← {texts.list.back}
          </Button>
          <h1>{texts.list.title}</h1>
        </div>
        <Button isRunning={exporting.isRunning} onClick={() => void exporting.run()}>
          {exporting.isRunning ? texts.exporting : texts.exportCsv}
        </Button>
      </header>
      {exporting.problem && <Notice kind="bad">{exporting.problem}</Notice>}
      <ul class="row">
        {filterWords(filter, texts, timeZone).map((word) => (
          <li key={word} class="badge">
            {word}
          </li>
        ))}
      </ul>
      <Loaded query={found}>
        {(data) => (
          <>
            <p role="status">
              <strong>{texts.list.total(numberText(data.total), numberText(data.messages))}</strong>
            </p>
            {data.total === 0 ? (
              <p class="quiet">{texts.list.none}</p>
            ) : (
              <ConversationTable conversations={data.conversations} timeZone={timeZone} />
            )}
            <div class="row">
              {Number(page) > 1 && <Button onClick={() => go(Number(page) - 1)}>← {common.back}</Button>}
              {data.has_more && <Button onClick={() => go(Number(page) + 1)}>{common.next} →</Button>}
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}
