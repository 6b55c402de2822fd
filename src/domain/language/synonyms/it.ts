/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const it = `
prezzo costo costa costano tariffa price
pagare pagamento
carta credito
comprare acquistare acquisto ordinare ordine
aperto aprire apertura orario orari hours
chiuso chiudere chiusura hours
restituire reso restituzione rimborso
cambiare cambio modificare modifica
annullare disdire cancellare annullamento
telefono chiamare numero phone
mail email posta
indirizzo trovate dove address
contattare contatto
spedire spedizione consegna consegnare
riparare riparazione
rotto danneggiato difettoso
prenotare prenotazione appuntamento
iscrivere iscrizione registrare
sconto riduzione
bambino bambini figlio figlia
cane animale animali
parcheggio parcheggiare
mangiare pasto
fattura ricevuta scontrino
inizio iniziare comincia
corso lezione
noleggiare noleggio affittare
gratis gratuito`;
