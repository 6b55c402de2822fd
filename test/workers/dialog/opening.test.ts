import { expect, test } from "vitest";
import { api } from "../api.ts";

const hourMs = 3_600_000;
const days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

test("hours are tried before they are saved: whether it is open now, and when next", async () => {
  const owner = await api.makeAccount();
  const attempt = (business_hours: object | null) =>
    owner.call("POST", "/api/handoff/opening", { json: { business_hours } });
  const always = Object.fromEntries(days.map((day) => [day, [{ from: "00:00", to: "24:00" }]]));
  const opening = new Date((Math.floor(Date.now() / hourMs) + 3) * hourMs);
  const later = { [days[opening.getUTCDay()] ?? ""]: [{ from: opening.toISOString().slice(11, 16), to: "24:00" }] };
  expect((await attempt(null)).body).toMatchObject({ is_open: true, opens_at: null });
  expect((await attempt({ timezone: "UTC", weekly: always })).body).toMatchObject({ is_open: true, opens_at: null });
  expect((await attempt({ timezone: "UTC", weekly: later })).body).toMatchObject({
    ...{ is_open: false, opens_at: opening.toISOString() },
  });
  expect((await attempt({ timezone: "UTC", weekly: {} })).body).toMatchObject({ is_open: false, opens_at: null });
  expect((await owner.call("GET", "/api/handoff/settings")).body.business_hours).toBeNull();
});

test("hours that could not be saved cannot be tried either", async () => {
  const owner = await api.makeAccount();
  const wrong = [
    { timezone: "Mars/Base", weekly: {} },
    { timezone: "UTC", weekly: { mon: [{ from: "10:00", to: "09:00" }] } },
  ];
  for (const business_hours of wrong) {
    const refused = await owner.call("POST", "/api/handoff/opening", { json: { business_hours } });
    expect(refused.status).toBe(422);
  }
});
