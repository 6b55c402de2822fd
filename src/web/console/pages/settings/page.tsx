import "./settings.css";
import { useLocation } from "preact-iso";
import { layoutTexts } from "../../layout/texts.ts";
import { user } from "../../session/session.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { showTab } from "../../ui/show-tab.ts";
import { Audit } from "./audit/audit.tsx";
import { Data } from "./data/data.tsx";
import { Money } from "./money/money.tsx";
import { Profile } from "./profile/profile.tsx";
import { Replies } from "./replies/replies.tsx";
import { placeOf, type SettingTab, tabsOf } from "./tabs.ts";
import { settingTexts } from "./texts.ts";
import { Tokens } from "./tokens/tokens.tsx";
import { WebhookPage } from "./webhooks/webhook-page.tsx";
import { Webhooks } from "./webhooks/webhooks.tsx";

const views: Record<SettingTab, () => preact.JSX.Element> = {
  ...{ profile: Profile, replies: Replies, tokens: Tokens, webhooks: Webhooks },
  ...{ money: Money, audit: Audit, data: Data },
};

/** The user's own settings, and for owners those of the account. */
export default function Page() {
  const { pages } = useTexts(layoutTexts);
  const texts = useTexts(settingTexts);
  const { path } = useLocation();
  const role = user.value?.role ?? "operator";
  const { tab: current, rest } = placeOf(path, role);
  const View = views[current];
  return (
    <div class="page settings">
      <header>
        <h1>{pages.settings}</h1>
      </header>
      <nav class="tabs" aria-label={texts.tabsName}>
        {tabsOf(role).map((tab) => (
          <a
            key={tab}
            href={`/console/settings/${tab}`}
            aria-current={tab === current ? "page" : undefined}
            ref={tab === current ? showTab : null}
          >
            {texts.tabs[tab]}
          </a>
        ))}
      </nav>
      {current === "webhooks" && Number(rest) > 0 ? <WebhookPage id={Number(rest)} /> : <View key={current} />}
    </div>
  );
}
