import { isColour } from "./is-colour.ts";

interface Colours {
  primary_color: string;
  text_color: string;
}

/** Settings that can be drawn: while something that is no colour is written, its colour is the stored one. */
export function asDrawn<T extends Colours>(widget: T, stored: Colours): T {
  const right = (name: keyof Colours) => (isColour(widget[name]) ? widget : stored)[name];
  return { ...widget, primary_color: right("primary_color"), text_color: right("text_color") };
}
