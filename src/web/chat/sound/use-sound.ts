import { useState } from "preact/hooks";
import type { Chime } from "./chime.ts";
import { keepSound } from "./kept-sound.ts";

/** Whether the chat may sound, and what turns that over; null for a widget that has no sound. */
export function useSound(chime: Chime | null): { isOn: boolean; onTurn: () => void } | null {
  const [isOn, setOn] = useState(chime?.isOn ?? false);
  if (chime === null) return null;
  const onTurn = () => {
    chime.isOn = !isOn;
    keepSound(!isOn);
    setOn(!isOn);
  };
  return { isOn, onTurn };
}
