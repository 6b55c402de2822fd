import { useState } from "preact/hooks";
import { problemOf } from "../../../client/problem-of.ts";
import { Button } from "../../../ui/button.tsx";
import { Modal } from "../../../ui/modal.tsx";
import { Notice } from "../../../ui/notice.tsx";
import type { InboxTexts } from "../texts.ts";
import { playSound, showNotification } from "./notify.ts";
import { desktop, notifications, saveNotifications } from "./preferences.ts";

const events = ["waiting", "own", "mentions", "all"] as const;

type Permission = NotificationPermission | "unsupported";

const permissionNow = (): Permission => ("Notification" in window ? Notification.permission : "unsupported");

/** How the user is told of news: what is on, whether the browser allows it, and tests. */
export function NotifySettings({ texts, onClose }: { texts: InboxTexts; onClose(): void }) {
  const [permission, setPermission] = useState(permissionNow());
  const [problem, setProblem] = useState<string | null>(null);
  // Not as an action, which one press at a time runs: the next box may be pressed while the last one is being saved.
  const save = (change: Parameters<typeof saveNotifications>[0]) =>
    saveNotifications(change).then(
      () => setProblem(null),
      (error) => setProblem(problemOf(error)),
    );
  const { value: chosen } = notifications;
  const switchDesktop = async (isOn: boolean) => {
    if (isOn && permission === "default") setPermission(await Notification.requestPermission());
    await save(() => ({ desktop: isOn && permissionNow() === "granted" }));
  };
  return (
    <Modal title={texts.notifications} onClose={onClose}>
      <div class="row spread">
        <label class="check">
          <input
            type="checkbox"
            checked={chosen.sound}
            onChange={({ currentTarget: { checked } }) => void save(() => ({ sound: checked }))}
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
      <fieldset class="stack inbox-choices">
        <legend>{texts.toldOf}</legend>
        {events.map((event) => (
          <label key={event} class="check">
            <input
              type="checkbox"
              checked={chosen.events[event]}
              onChange={({ currentTarget: { checked } }) =>
                void save((before) => ({ events: { ...before.events, [event]: checked } }))
              }
            />
            {texts.toldEvents[event]}
          </label>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={chosen.quiet_when_away}
          onChange={({ currentTarget: { checked } }) => void save(() => ({ quiet_when_away: checked }))}
        />
        {texts.quietWhenAway}
      </label>
      <p class="quiet small">{texts.toldEverywhere}</p>
      {problem !== null && <Notice kind="bad">{problem}</Notice>}
      <Button onClick={onClose}>{texts.close}</Button>
    </Modal>
  );
}
