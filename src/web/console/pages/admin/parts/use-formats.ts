import { language } from "../../../session/appearance.ts";

const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** How numbers, sizes, money and times are written in the user's language and time zone. */
export function useFormats() {
  const locale = language.value === "ru" ? "ru-RU" : "en-GB";
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return {
    number: (value: number) => whole.format(value),
    money: (value: number, currency: string) =>
      new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 2 }).format(value),
    /** A time of the API. */
    time: (iso: string) => time.format(new Date(iso)),
    size: (bytes: number) => {
      const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
      const unit = units[power] ?? "byte";
      const options = { style: "unit", unit, maximumFractionDigits: 1 } as const;
      return new Intl.NumberFormat(locale, options).format(bytes / 1024 ** power);
    },
    milliseconds: (value: number) =>
      new Intl.NumberFormat(locale, { style: "unit", unit: "millisecond", maximumFractionDigits: 0 }).format(value),
  };
}
