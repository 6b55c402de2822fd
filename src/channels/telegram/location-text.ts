import type { Message } from "grammy/types";

/** A shared contact or location as text for operators, or a sticker's emoji; empty for other messages. */
export function locationText({ contact, venue, location, sticker }: Message): string {
  if (contact !== undefined) {
    const name = [contact.first_name, contact.last_name].filter(Boolean).join(" ");
    return `👤 ${name}, ${contact.phone_number}`;
  }
  if (venue !== undefined) return `📍 ${venue.title}, ${venue.address} ${mapOf(venue.location)}`;
  if (location !== undefined) return `📍 ${location.latitude}, ${location.longitude} ${mapOf(location)}`;
  return sticker?.emoji ?? "";
}

function mapOf({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}`;
}
