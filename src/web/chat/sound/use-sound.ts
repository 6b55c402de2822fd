import { useState } from "preact/hooks";
import type { Chime } from "./chime.ts";
import { saveSound } from "./saved-sound.ts";

/** Whether the sound is on, and a function that toggles it; null for a widget without sound. */
export function useSound(chime: Chime | null): { isOn: boolean; onToggle: () => void } | null {
  const [isOn, setOn] = useState(chime?.isOn ?? false);
  if (chime === null) return null;
  const onToggle = () => {
    chime.isOn = !isOn;
    saveSound(!isOn);
    setOn(!isOn);
  };
  return { isOn, onToggle };
}
