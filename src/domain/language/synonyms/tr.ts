/** Everyday synonyms: one concept per line, all its words are synonyms. */
export const tr = `
fiyat ücret tutar price
ödeme ödemek
kart kredi
satın sipariş almak
açık saat saatleri hours
kapalı hours
iade değişim
para geri
telefon numara aramak phone
mail eposta
adres konum address
teslimat kargo gönderim
tamir onarım
bozuk hasarlı kırık
rezervasyon randevu
kayıt üyelik
köpek evcil
park otopark
fatura fiş
kira kiralama`;
