import { useState } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import type { InboxTexts } from "../texts.ts";
import { playSound, showNotification } from "./notify.ts";
import { desktop, sound } from "./preferences.ts";

type Permission = NotificationPermission | "unsupported";

const permissionNow = (): Permission => ("Notification" in window ? Notification.permission : "unsupported");

/** How the user is told of news: what is on, whether the browser allows it, and tests. */
export function NotifySettings({ texts, onClose }: { texts: InboxTexts; onClose(): void }) {
  const [permission, setPermission] = useState(permissionNow());
  const switchDesktop = async (isOn: boolean) => {
    if (isOn && permission === "default") setPermission(await Notification.requestPermission());
    desktop.value = isOn && permissionNow() === "granted";
  };
  return (
    <Modal title={texts.notifications} onClose={onClose}>
      <div class="row spread">
        <label class="check">
          <input
            type="checkbox"
            checked={sound.value}
            onChange={(event) => (sound.value = event.currentTarget.checked)}
          />
          {texts.soundOn}
        </label>
        <Button onClick={playSound}>{texts.test}</Button>
      </div>
      <div class="row spread">
        <label class="check">
          <input
            type="checkbox"
            checked={desktop.value && permission === "granted"}
            disabled={permission === "denied" || permission === "unsupported"}
            onChange={(event) => void switchDesktop(event.currentTarget.checked)}
          />
          {texts.desktopOn}
        </label>
        <Button
          disabled={permission !== "granted"}
          onClick={() => showNotification(texts.testTitle, texts.testText, null)}
        >
          {texts.test}
        </Button>
      </div>
      <p class="quiet small" role="status">
        {texts.permissions[permission]}
      </p>
      <Button onClick={onClose}>{texts.close}</Button>
    </Modal>
  );
}
