import "./team.css";
import { useLocation } from "preact-iso";
import { layoutTexts } from "../../layout/texts.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { showTab } from "../../ui/show-tab.ts";
import { Groups } from "./groups.tsx";
import { Hours } from "./hours.tsx";
import { Labels } from "./labels.tsx";
import { People } from "./people.tsx";
import { Promises } from "./promises.tsx";
import { type TeamTab, tabOf, teamTabs } from "./tabs.ts";
import { teamTexts } from "./texts.ts";

const views: Record<TeamTab, () => preact.JSX.Element> = {
  ...{ people: People, groups: Groups, hours: Hours, labels: Labels, promises: Promises },
};

/** The account's people, and how conversations reach them. */
export default function Page() {
  const { pages } = useTexts(layoutTexts);
  const texts = useTexts(teamTexts);
  const { path } = useLocation();
  const current = tabOf(path);
  const View = views[current];
  return (
    <div class="page team">
      <header>
        <h1>{pages.team}</h1>
      </header>
      <nav class="tabs" aria-label={texts.tabsName}>
        {teamTabs.map((tab) => (
          <a
            key={tab}
            href={`/console/team/${tab}`}
            aria-current={tab === current ? "page" : undefined}
            ref={tab === current ? showTab : null}
          >
            {texts.tabs[tab]}
          </a>
        ))}
      </nav>
      <View key={current} />
    </div>
  );
}
