import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "./icon.tsx";
import type { ChatSettings } from "./settings.ts";
import type { Words } from "./words/en.ts";

interface HeaderProps {
  settings: ChatSettings;
  words: Words;
  /** null: the widget has no sound. */
  sound: { isOn: boolean; onTurn: () => void } | null;
  /** null: there are no earlier conversations. */
  earlier: {
    isListed: boolean;
    isOff: boolean;
    button: RefObject<HTMLButtonElement | null>;
    onTurn: () => void;
  } | null;
  /** null: the chat stands alone, and there is nothing to close. */
  onClose: (() => void) | null;
}

/** Who the chat is with, and what can be done with the whole of it. */
export function Header({ settings, words, sound, earlier, onClose }: HeaderProps) {
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
          title={words.earlier}
          aria-label={words.earlier}
          aria-expanded={earlier.isListed}
          disabled={earlier.isOff}
          onClick={earlier.onTurn}
        >
          <Icon name="earlier" />
        </button>
      )}
      {sound !== null && (
        <button
          type="button"
          title={words.sound}
          aria-label={words.sound}
          aria-pressed={sound.isOn}
          onClick={sound.onTurn}
        >
          <Icon name={sound.isOn ? "sound" : "silent"} />
        </button>
      )}
      {onClose !== null && (
        <button type="button" title={words.close} aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
