import { useState } from "preact/hooks";
import { callForResponse } from "../../../client/call.ts";
import { useAction } from "../../../client/use-action.ts";
import { useTexts } from "../../../texts/use-texts.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { saveFile } from "../../../ui/save-file.ts";
import { CloseAccount } from "./close-account.tsx";
import { ContactData } from "./contact-data.tsx";
import { dataTexts } from "./texts.ts";

/** Personal data: of one customer, and of the account. */
export function Data() {
  const texts = useTexts(dataTexts);
  const [isClosing, setClosing] = useState(false);
  const saving = useAction(async () => {
    const response = await callForResponse("GET /api/account/export");
    saveFile(await response.blob(), "account.json");
  });
  return (
    <div class="stack">
      <ContactData />
      <section class="card stack">
        <h2>{texts.account}</h2>
        <p class="quiet">{texts.accountHint}</p>
        {saving.problem && <Notice kind="bad">{saving.problem}</Notice>}
        <div class="row">
          <Button calls="GET /api/account/export" isRunning={saving.isRunning} onClick={() => void saving.run()}>
            {saving.isRunning ? texts.saving : texts.saveAccount}
          </Button>
        </div>
      </section>
      <section class="card stack">
        <h2>{texts.close}</h2>
        <p>{texts.closeHint}</p>
        <div class="row">
          <Button kind="danger" calls="POST /api/account/close" onClick={() => setClosing(true)}>
            {texts.close}
          </Button>
        </div>
      </section>
      {isClosing && <CloseAccount onClose={() => setClosing(false)} />}
    </div>
  );
}
