/** The minute of the day of a time written `HH:MM`: 0 to 1440. */
export function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}
