import type { Message } from "grammy/types";

/** A shared contact or place in words that operators can use, or a sticker's emoji; empty where there is none. */
export function placeText({ contact, venue, location, sticker }: Message): string {
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
