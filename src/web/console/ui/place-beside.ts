const gap = 4;

/** Places an open popover under its button, or above it where there is no room, and inside the window. */
export function placeBeside(popover: HTMLElement, button: Element | null): void {
  if (button === null) return;
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const isRtl = getComputedStyle(button).direction === "rtl";
  const left = isRtl ? at.right - width : at.left;
  const isBelow = at.bottom + gap + height <= innerHeight || at.top < height + gap;
  popover.style.left = `${Math.max(gap, Math.min(left, innerWidth - width - gap))}px`;
  popover.style.top = `${Math.max(gap, isBelow ? at.bottom + gap : at.top - height - gap)}px`;
}
