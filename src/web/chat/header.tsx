import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import type { ChatSettings } from "./settings.ts";
import type { Texts } from "./texts/en.ts";

interface HeaderProps {
  settings: ChatSettings;
  texts: Texts;
  /** null: the widget has no sound. */
  sound: { isOn: boolean; onToggle: () => void } | null;
  /** null: there are no earlier conversations. */
  earlier: {
    isListed: boolean;
    isDisabled: boolean;
    button: RefObject<HTMLButtonElement | null>;
    onToggle: () => void;
  } | null;
  /** null: the chat is not in a frame, and there is nothing to close. */
  onClose: (() => void) | null;
}

/** The name of the chat, and its buttons. */
export function Header({ settings, texts, sound, earlier, onClose }: HeaderProps) {
  const [avatar, setAvatar] = useState(settings.avatar_url);
  return (
    <header>
      {avatar !== null && <img src={avatar} alt="" width="36" height="36" onError={() => setAvatar(null)} />}
      <div>
        <h1 dir="auto">{settings.title ?? settings.assistant_name}</h1>
        {settings.subtitle !== null && (
          <p dir="auto" title={settings.subtitle}>
            {settings.subtitle}
          </p>
        )}
      </div>
      {earlier !== null && (
        <button
          type="button"
          ref={earlier.button}
          title={texts.earlier}
          aria-label={texts.earlier}
          aria-expanded={earlier.isListed}
          disabled={earlier.isDisabled}
          onClick={earlier.onToggle}
        >
          <Icon name="earlier" />
        </button>
      )}
      {sound !== null && (
        <button
          type="button"
          title={texts.sound}
          aria-label={texts.sound}
          aria-pressed={sound.isOn}
          onClick={sound.onToggle}
        >
          <Icon name={sound.isOn ? "sound" : "silent"} />
        </button>
      )}
      {onClose !== null && (
        <button type="button" title={texts.close} aria-label={texts.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
