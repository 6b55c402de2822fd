/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const pl = `
cena koszt kosztuje opłata price
płacić zapłacić płatność
kupić zakup zamówić zamówienie
otwarte otwarty godziny hours
zamknięte zamknięty hours
zwrócić zwrot oddać
wymienić wymiana
zmienić zmiana
anulować rezygnacja odwołać zrezygnować
telefon zadzwonić numer phone
mail email
adres znajduje znajdujecie address
dostawa dostarczyć wysyłka wysłać
paczka przesyłka
naprawić naprawa
zepsuty uszkodzony
zarezerwować rezerwacja
zapisać rejestracja zapisy
zniżka rabat
dziecko dzieci
pies zwierzę
parkować parking
faktura paragon
wynająć wypożyczyć wynajem
termin data`;
