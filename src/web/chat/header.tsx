import { Icon } from "./icon.tsx";
import type { ChatSettings } from "./settings.ts";
import type { Words } from "./words/en.ts";

/** Who the chat is with, and how to close it. */
export function Header(props: { settings: ChatSettings; words: Words; onClose: (() => void) | null }) {
  const { settings, words, onClose } = props;
  return (
    <header>
      {settings.avatar_url !== null && <img src={settings.avatar_url} alt="" width="36" height="36" />}
      <div>
        <h1>
          <bdi>{settings.title ?? settings.assistant_name}</bdi>
        </h1>
        {settings.subtitle !== null && (
          <p>
            <bdi>{settings.subtitle}</bdi>
          </p>
        )}
      </div>
      {onClose !== null && (
        <button type="button" class="close" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </header>
  );
}
