import { useState } from "preact/hooks";
import { useQuery } from "../../../client/use-query.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Loaded } from "../../../ui/loaded.tsx";
import { AddSetting } from "./add-setting.tsx";
import { SettingRow } from "./setting-row.tsx";
import { TestMail } from "./test-mail.tsx";
import { settingTexts } from "./texts.ts";

/** The platform's settings by category, each with its test. */
export function SettingsTab() {
  const texts = useTexts(settingTexts);
  const [isAdding, setAdding] = useState(false);
  const query = useQuery("GET /api/admin/settings", {});
  return (
    <div class="stack">
      <div class="admin-head">
        <p class="quiet">{texts.hint}</p>
        <Button calls="POST /api/admin/settings/{category}/{key}" onClick={() => setAdding(true)}>
          {texts.add}
        </Button>
      </div>
      {isAdding && <AddSetting onClose={() => setAdding(false)} />}
      <TestMail />
      <Loaded query={query}>
        {({ settings }) =>
          inOrder(Object.keys(settings)).map((category) => (
            <section key={category} class="card stack">
              <h2>{texts.categories[category] ?? texts.other(category)}</h2>
              {settings[category]?.map((setting) => (
                <SettingRow key={setting.key} setting={setting} />
              ))}
            </section>
          ))
        }
      </Loaded>
    </div>
  );
}

const order = ["registration", "assistants", "mail", "ai", "documents"];

/** The platform's own categories as administrators look for them, then others. */
function inOrder(categories: string[]): string[] {
  return [...order.filter((each) => categories.includes(each)), ...categories.filter((each) => !order.includes(each))];
}
