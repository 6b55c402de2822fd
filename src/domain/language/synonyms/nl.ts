/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const nl = `
prijs kosten kost tarief price
betalen betaling
kaart pinnen
kopen bestellen bestelling aankoop
open openingstijden geopend hours
gesloten dicht sluiten hours
terugsturen retour retourneren ruilen
terugbetaling geld
wijzigen veranderen aanpassen
annuleren opzeggen afzeggen
telefoon bellen nummer phone
mail email
adres locatie address
bezorgen levering verzenden verzending leveren
pakket zending
repareren reparatie
kapot defect beschadigd
reserveren boeken reservering afspraak
inschrijven aanmelden registreren
kind kinderen
hond huisdier
parkeren parkeerplaats
factuur rekening bon
cursus les
huren verhuur`;
