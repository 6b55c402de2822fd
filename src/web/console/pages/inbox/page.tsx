import "./inbox.css";
import "./list.css";
import "./panel.css";
import "./parts.css";
import "./conversation.css";
import "./composer.css";
import "./responsive.css";
import "./state/forget-user.ts";
import { useEffect, useState } from "preact/hooks";
import { invalidate, useQuery } from "../../client/use-query.ts";
import { layoutTexts } from "../../layout/texts.ts";
import { user } from "../../session/session.ts";
import { useTexts } from "../../texts/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { Conversation } from "./conversation/conversation.tsx";
import { KeySheet } from "./keys/key-sheet.tsx";
import { useKeys } from "./keys/use-keys.ts";
import { DialogList } from "./list/dialog-list.tsx";
import { Views } from "./list/views.tsx";
import { onNotificationPress } from "./notify/notify.ts";
import { NotifySettings } from "./notify/notify-settings.tsx";
import { outbox } from "./outbox/outbox.ts";
import { Panel } from "./panel/panel.tsx";
import { OwnStatus } from "./presence/own-status.tsx";
import { colleagues } from "./state/colleagues.ts";
import { inbox } from "./state/inbox.ts";
import { allLabels } from "./state/labels.ts";
import { teams } from "./state/own-teams.ts";
import { useAddress } from "./state/use-address.ts";
import { useFirstDialog } from "./state/use-first-dialog.ts";
import { inboxTexts } from "./texts.ts";

/** The inbox: lists, dialogs, the open one, and its details. On a phone one of them at a time. */
export default function Page() {
  const texts = useTexts(inboxTexts);
  const address = useAddress();
  const { dialogId, showsDetails } = address;
  const [dialog, setDialog] = useState<"keys" | "notifications" | null>(null);
  useAccount();
  useRenamed();
  useFirstDialog(address);
  useKeys(address, () => setDialog("keys"));
  useEffect(() => {
    inbox.start();
    inbox.refresh();
    if (user.value !== null) outbox.start(user.value.id);
  }, []);
  useEffect(() => onNotificationPress((id) => address.go({ dialogId: id })));
  const screen = dialogId === null ? "list" : showsDetails ? "details" : "conversation";
  return (
    <div class={`inbox shows-${screen}`}>
      <h1 class="hidden">{useTexts(layoutTexts).pages.inbox}</h1>
      <div class="inbox-side">
        <div class="inbox-side-head">
          <OwnStatus texts={texts} />
          <Button
            kind="plain"
            aria-label={texts.notifications}
            title={texts.notifications}
            onClick={() => setDialog("notifications")}
          >
            ♪
          </Button>
          <Button kind="plain" aria-label={texts.keysTitle} title={texts.keysTitle} onClick={() => setDialog("keys")}>
            ?
          </Button>
        </div>
        <Views address={address} texts={texts} />
      </div>
      <DialogList address={address} texts={texts} />
      {dialogId === null ? (
        <div class="inbox-nothing quiet">
          <p>{texts.chooseDialog}</p>
          <p class="small">{texts.keysHint}</p>
        </div>
      ) : (
        <>
          <Conversation key={dialogId} id={dialogId} address={address} texts={texts} />
          <Panel id={dialogId} address={address} texts={texts} />
        </>
      )}
      {dialog === "keys" && <KeySheet texts={texts} onClose={() => setDialog(null)} />}
      {dialog === "notifications" && <NotifySettings texts={texts} onClose={() => setDialog(null)} />}
    </div>
  );
}

/** Reads labels and teams anew when the server tells that they have changed, wherever that was. */
function useRenamed(): void {
  useEffect(
    () =>
      inbox.onFrame((frame) => {
        if (frame.type !== "resource_changed") return;
        if (frame.resource === "labels") void invalidate("GET /api/labels");
        if (frame.resource === "teams") void invalidate("GET /api/teams");
      }),
    [],
  );
}

/** Reads what menus and lists name: labels, teams, colleagues. */
function useAccount(): void {
  const { data: foundLabels } = useQuery("GET /api/labels", {});
  const { data: foundTeams } = useQuery("GET /api/teams", {});
  const { data: foundColleagues } = useQuery("GET /api/operators", {});
  useEffect(() => {
    if (foundLabels !== undefined) allLabels.value = foundLabels;
    if (foundTeams !== undefined) teams.value = foundTeams;
    if (foundColleagues !== undefined) colleagues.value = foundColleagues;
  }, [foundLabels, foundTeams, foundColleagues]);
}
