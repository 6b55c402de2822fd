import fc from "fast-check";
import parse from "parse-prometheus-text-format";
import { expect, test } from "vitest";
import { type MetricFamily, preferredFormat, prometheusText } from "../../../src/kit/prometheus-text.ts";

const gauge = (name: string, samples: MetricFamily["samples"], help = "Help."): MetricFamily => ({
  ...{ name, help, samples, type: "gauge" },
});

test("a parser reads every label and value that was written", () => {
  const values = fc.oneof(fc.string(), fc.constantFrom('"', "\\", "\n", '\\n"', "{}", "a,b=", "жук", "\\\\"));
  const samples = fc.uniqueArray(
    fc.record({ text: values, value: fc.double({ noNaN: true }).map((value) => value + 0) }),
    {
      selector: ({ text }) => text,
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(samples, values, (given, help) => {
      const text = prometheusText(
        [
          gauge(
            "things",
            given.map(({ text: label, value }) => ({ labels: { label }, value })),
            `Help ${help}.`,
          ),
        ],
        "prometheus",
      );
      const [family] = parse(text);
      expect(
        family?.metrics.map(({ labels, value }) => [labels?.["label"], Number(value.replace("Inf", "Infinity"))]),
      ).toEqual(given.map(({ text: label, value }) => [label, value]));
    }),
  );
});

test("both formats, as their specifications write them", () => {
  const families: MetricFamily[] = [
    {
      name: "answers_total",
      help: 'Said "yes" \\ no.',
      type: "counter",
      samples: [{ labels: { b: "2", a: "1" }, value: 3 }],
    },
    gauge("temperature", [{ value: Number.NEGATIVE_INFINITY }]),
  ];
  expect(prometheusText(families, "prometheus")).toBe(
    '# HELP answers_total Said "yes" \\\\ no.\n# TYPE answers_total counter\nanswers_total{a="1",b="2"} 3\n' +
      "# HELP temperature Help.\n# TYPE temperature gauge\ntemperature -Inf\n",
  );
  expect(prometheusText(families, "openmetrics")).toBe(
    '# HELP answers Said \\"yes\\" \\\\ no.\n# TYPE answers counter\nanswers_total{a="1",b="2"} 3\n' +
      "# HELP temperature Help.\n# TYPE temperature gauge\ntemperature -Inf\n# EOF\n",
  );
});

test.for<[string, MetricFamily[]]>([
  [
    "a counter and a gauge that OpenMetrics would call the same",
    [{ ...gauge("answers_total", []), type: "counter" }, gauge("answers", [])],
  ],
  ["two metrics of one name", [gauge("answers", []), gauge("answers", [])]],
  ["a counter without _total", [{ ...gauge("answers", []), type: "counter" }]],
  ["a gauge with _total", [gauge("answers_total", [])]],
  [
    "one series twice, its labels in another order",
    [
      gauge("answers", [
        { labels: { a: "1", b: "2" }, value: 1 },
        { labels: { b: "2", a: "1" }, value: 2 },
      ]),
    ],
  ],
  [
    "a label without a value, which would be the series without labels",
    [gauge("answers", [{ value: 1 }, { labels: { a: undefined } as unknown as Record<string, string>, value: 2 }])],
  ],
  ["a name with a space", [gauge("an swers", [])]],
  ["a label with a dash", [gauge("answers", [{ labels: { "a-b": "1" }, value: 1 }])]],
])("%s is refused", ([, families]) => {
  for (const format of ["prometheus", "openmetrics"] as const) {
    expect(() => prometheusText(families, format)).toThrow();
  }
});

test("a scraper gets the format that it prefers", () => {
  const prometheus =
    "application/openmetrics-text;version=1.0.0;q=0.5,application/openmetrics-text;version=0.0.1;q=0.4," +
    "text/plain;version=0.0.4;q=0.3,*/*;q=0.2";
  expect(preferredFormat(prometheus)).toBe("openmetrics");
  expect(preferredFormat("text/plain;q=0.9, application/openmetrics-text;q=0.1")).toBe("prometheus");
  expect(preferredFormat("application/openmetrics-text;q=0")).toBe("prometheus");
  for (const accept of [null, "", "*/*", "text/html"]) expect(preferredFormat(accept)).toBe("prometheus");
});
