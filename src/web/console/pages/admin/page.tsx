import "./admin.css";
import { useEffect, useRef } from "preact/hooks";
import { useLocation } from "preact-iso";
import { layoutTexts } from "../../layout/texts.ts";
import { commonTexts } from "../../texts/common.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { AuditTab } from "./audit/audit-tab.tsx";
import { BotsTab } from "./bots/bots-tab.tsx";
import { JobsTab } from "./jobs/jobs-tab.tsx";
import { MailsTab } from "./mails/mails-tab.tsx";
import { OverviewTab } from "./overview/overview-tab.tsx";
import { type Place, placeOf } from "./place-of.ts";
import { PluginsTab } from "./plugins/plugins-tab.tsx";
import { SettingsTab } from "./settings/settings-tab.tsx";
import { SupportTab } from "./support/support-tab.tsx";
import { tabs } from "./tabs.ts";
import { adminTexts } from "./texts.ts";
import { FailingTokens } from "./tokens/failing-tokens.tsx";
import { TokensTab } from "./tokens/tokens-tab.tsx";
import { UserPage } from "./users/user-page.tsx";
import { UsersTab } from "./users/users-tab.tsx";

/** The whole platform, for its administrators. */
export default function Page() {
  const { path } = useLocation();
  const texts = useTexts(adminTexts);
  const layout = useTexts(layoutTexts);
  const place = placeOf(path);
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [place.tab]);
  return (
    <div class="page admin">
      <header>
        <h1>{layout.pages.admin}</h1>
      </header>
      <FailingTokens isOnTokens={place.tab === "tokens"} />
      <nav ref={bar} class="tabs" aria-label={texts.views}>
        {tabs.map((tab) => (
          <a key={tab} href={`/console/admin/${tab}`} aria-current={tab === place.tab ? "page" : undefined}>
            {texts.tabs[tab]}
          </a>
        ))}
      </nav>
      <CurrentTab place={place} />
    </div>
  );
}

function CurrentTab({ place: { tab, id } }: { place: Place }) {
  const common = useTexts(commonTexts);
  switch (tab) {
    case "overview":
      return <OverviewTab />;
    case "users":
      return id === null ? <UsersTab /> : <UserPage key={id} id={id} />;
    case "settings":
      return <SettingsTab />;
    case "tokens":
      return <TokensTab />;
    case "plugins":
      return <PluginsTab />;
    case "bots":
      return <BotsTab />;
    case "jobs":
      return <JobsTab />;
    case "audit":
      return <AuditTab />;
    case "mails":
      return <MailsTab />;
    case "support":
      return <SupportTab />;
    case null:
      return <p>{common.notFound}</p>;
  }
}
