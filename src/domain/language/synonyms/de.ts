/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const de = `
preis kosten kostet gebühr price
bezahlen zahlen zahlung
karte kreditkarte ec
bar bargeld
kaufen kauf bestellen bestellung
öffnen offen geöffnet öffnungszeiten öffnungszeit hours
schließen geschlossen zu hours
zurückgeben rückgabe zurückschicken umtauschen umtausch
erstattung erstatten geld zurückbekommen
ändern änderung umbuchen
stornieren abbestellen stornierung kündigen kündigung absagen
telefon anrufen telefonnummer nummer phone
mail email
adresse anschrift standort address
liefern lieferung versand versenden verschicken schicken
lieferzeit dauer dauert
paket sendung
garantie gewährleistung
reparieren reparatur
kaputt defekt beschädigt
reservieren buchen reservierung buchung termin
anmelden anmeldung registrieren einloggen
rabatt ermäßigung nachlass
konto profil
passwort kennwort
kind kinder
hund haustier tier
parken parkplatz parkhaus
rechnung quittung beleg
kurs unterricht
gutschein geschenkgutschein
abholen abholung selbstabholung
hilfe beratung beraten
pflanze blume
mieten leihen miete verleih`;
