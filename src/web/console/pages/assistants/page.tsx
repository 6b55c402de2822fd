import "./assistants.css";
import { useLocation } from "preact-iso";
import { useTexts } from "../../texts/use-texts.ts";
import { AssistantList } from "./assistant-list.tsx";
import { AssistantPage } from "./assistant-page.tsx";
import { assistantsTexts } from "./texts.ts";

/** `/console/assistants`, and `/console/assistants/<id>/<tab>/…`. */
export default function Page() {
  const texts = useTexts(assistantsTexts);
  const { path } = useLocation();
  const [, , , id, tab, ...rest] = path.split("/");
  if (id === undefined || id === "") return <AssistantList />;
  if (!/^[1-9]\d{0,14}$/.test(id)) return <p class="page">{texts.missing}</p>;
  return <AssistantPage key={id} assistantId={Number(id)} tab={tab ?? ""} rest={rest} />;
}
