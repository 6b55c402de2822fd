import fc from "fast-check";
import { expect, test } from "vitest";
import { isWindowOpen } from "../../../src/domain/channels/whatsapp/is-window-open.ts";
import { isLaterStatus, statusOfPieces } from "../../../src/domain/conversations/dialog/delivery-status.ts";
import type { Delivery } from "../../../src/domain/conversations/dialog/types.ts";

type Status = Delivery["status"];
const statuses: Status[] = ["queued", "sent", "delivered", "read", "undelivered", "failed"];

function after(reports: Status[]): Status | null {
  let known: Status | null = null;
  for (const report of reports) if (isLaterStatus(known, report)) known = report;
  return known;
}

test("the order of reports and repeated ones change nothing", () => {
  const history = fc.constantFrom<Status[]>(
    ["queued", "sent", "delivered", "read"],
    ["queued", "sent", "undelivered"],
    ["queued", "failed"],
    ["sent", "read"],
  );
  fc.assert(
    fc.property(history, fc.array(fc.nat(99)), (reports, order) => {
      const last = reports.at(-1);
      const shuffled = [...reports, ...order.map((at) => reports[at % reports.length] as Status)].sort(
        (one, other) => one.charCodeAt(1) - other.charCodeAt(1),
      );
      expect(after(shuffled)).toBe(last);
      expect(after(shuffled.toReversed())).toBe(last);
    }),
  );
});

test("nothing takes back what was delivered", () => {
  for (const status of statuses) expect(isLaterStatus("read", status)).toBe(false);
  expect(isLaterStatus("delivered", "failed")).toBe(false);
  expect(isLaterStatus("failed", "delivered")).toBe(true);
});

test("a message of several pieces is as far as the last of them, and has failed when one of them has", () => {
  expect(statusOfPieces(["delivered", "sent", "read"])).toBe("sent");
  expect(statusOfPieces(["read", "delivered"])).toBe("delivered");
  expect(statusOfPieces(["delivered", "undelivered", "sent"])).toBe("undelivered");
  expect(statusOfPieces([])).toBe("queued");
});

test("free text is allowed for 24 hours after the visitor's last message, and not a millisecond longer", () => {
  const day = 24 * 60 * 60 * 1000;
  expect(isWindowOpen(1000, 1000 + day - 1, day)).toBe(true);
  expect(isWindowOpen(1000, 1000 + day, day)).toBe(false);
  expect(isWindowOpen(null, 1000, day)).toBe(false);
});
