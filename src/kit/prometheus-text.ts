/** A metric with its series. The name of a counter ends with `_total`, no other does. */
export interface MetricFamily {
  name: string;
  help: string;
  type: "gauge" | "counter";
  samples: { labels?: Record<string, string>; value: number }[];
}

export type MetricsFormat = "prometheus" | "openmetrics";

/** Media types of the formats: Prometheus text 0.0.4, and OpenMetrics 1.0.0. */
export const metricsTypes: Record<MetricsFormat, string> = {
  prometheus: "text/plain; version=0.0.4; charset=utf-8",
  openmetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8",
};

const metricName = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
const labelName = /^[a-zA-Z_][a-zA-Z0-9_]*$/;

/**
 * Writes metrics as text. OpenMetrics names a counter without its `_total`, so that two names could become one there: throws an
 * `Error` for such names, for a series that is there twice, and for names and labels that the formats do not have.
 */
export function prometheusText(families: MetricFamily[], format: MetricsFormat): string {
  const isOpen = format === "openmetrics";
  const names = new Set<string>();
  const blocks = families.map((family) => {
    const { name, type, help, samples } = family;
    const base = name.replace(/_total$/, "");
    if (!metricName.test(name) || (base !== name) !== (type === "counter"))
      throw new Error(`Not a ${type}'s name: ${name}`);
    if (names.has(base)) throw new Error(`Two metrics have the name ${base}.`);
    names.add(base);
    const series = samples.map(({ labels = {}, value }) => ({ key: seriesOf(name, labels), value }));
    if (new Set(series.map(({ key }) => key)).size < series.length) throw new Error(`${name} has a series twice.`);
    const shown = isOpen ? base : name;
    const escaped = help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
    return [
      `# HELP ${shown} ${isOpen ? escaped.replaceAll('"', '\\"') : escaped}`,
      `# TYPE ${shown} ${type}`,
      ...series.map(({ key, value }) => `${key} ${written(value)}`),
    ].join("\n");
  });
  return [...blocks, ...(isOpen ? ["# EOF"] : [])].map((block) => `${block}\n`).join("");
}

function seriesOf(name: string, labels: Record<string, string>): string {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  const list = pairs.map(([key, value]) => {
    if (!labelName.test(key) || key.startsWith("__")) throw new Error(`Not the name of a label: ${key}`);
    if (typeof value !== "string") throw new Error(`The label ${key} of ${name} has no value.`);
    return `${key}="${value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"')}"`;
  });
  return list.length === 0 ? name : `${name}{${list.join(",")}}`;
}

function written(value: number): string {
  if (Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}

/** The format that a client prefers: OpenMetrics if its `Accept` names it, with at least the weight of plain text. */
export function preferredFormat(accept: string | null): MetricsFormat {
  const weights = { "application/openmetrics-text": 0, "text/plain": 0 };
  for (const part of (accept ?? "").toLowerCase().split(",")) {
    const [kind = "", ...parameters] = part.split(";").map((each) => each.trim());
    const given = parameters.find((each) => each.startsWith("q="));
    const weight = given === undefined ? 1 : Number(given.slice(2));
    if (kind === "application/openmetrics-text" || kind === "text/plain") {
      weights[kind] = Math.max(weights[kind], Number.isNaN(weight) ? 0 : weight);
    }
  }
  const open = weights["application/openmetrics-text"];
  return open > 0 && open >= weights["text/plain"] ? "openmetrics" : "prometheus";
}
