import "./figures.css";
import { useLocation } from "preact-iso";
import { useQuery } from "../../client/use-query.ts";
import { layoutTexts } from "../../layout/texts.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Conversations } from "./conversations.tsx";
import { Overview } from "./overview.tsx";

/** What happened in the account's conversations, and the conversations behind each number. */
export default function Page() {
  const texts = useTexts(layoutTexts);
  const { path, query } = useLocation();
  const settings = useQuery("GET /api/handoff/settings", {});
  const isList = path.startsWith("/console/figures/conversations");
  return (
    <div class="page figures">
      {isList ? (
        <Conversations query={query} />
      ) : (
        <>
          <header>
            <h1>{texts.pages.figures}</h1>
          </header>
          <Loaded query={settings}>
            {({ business_hours: hours }) => <Overview query={query} timeZone={hours?.timezone ?? browserZone()} />}
          </Loaded>
        </>
      )}
    </div>
  );
}

function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
