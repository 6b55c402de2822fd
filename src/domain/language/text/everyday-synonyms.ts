import { stem } from "./stem.ts";

/** Words with which customers and documents name the same thing: one concept per line, all its words are synonyms. */
const concepts = `
price cost fee charge tariff rate pricing expensive
much price cost
buy bought purchase order
sell sold sale
open opening hours staffed
close closed shut
return refund
refund money
cancel cancellation withdraw terminate unsubscribe
phone telephone call ring
email mail
address located location situated
deliver delivery ship shipping shipment dispatch
send sent
parcel package
pay paid payment
warranty guarantee
repair fix mend
broken damaged defective faulty
book booking reserve reservation
appointment booking
discount reduced reduction
account profile
enrol enroll register registration signup
photo photograph picture
kid child children
elevator lift
wifi wireless wlan
bike bicycle
car automobile
store shop
change modify edit alter
help support
customer client
ticket admission entrance
lesson class course
delete remove erase
invoice bill
borrow loan loaner lend
rent hire rental
weight weigh heavy kilo
minimum smallest
maximum largest
trial test
clean cleaning
user seat
wear worn
lose lost
bring brought
take taken
give given
choose chosen
speak spoken
write written
eat eaten
teach taught
keep kept
build built
find found
hold held
lead led
leave left
цена стоимость стоит стоят тариф плата price
купить заказать приобрести заказ покупка
открыт открыты работаем работает часы график режим hours
закрыт закрыты
вернуть возврат возвращаем вернем
отменить отмена
расторгнуть расторжение
телефон позвонить звонить phone
почта имейл емейл email
адрес находится находитесь расположен
доставка доставить доставляете привозим привезете
оплата оплатить платить заплатить оплачивать
гарантия гарантийный
ремонт починить чинить
сломан поврежден бракованный
запись записаться
бронь забронировать бронирование
скидка льгота
аккаунт кабинет профиль
занятие урок
ребенок дети детский
машина автомобиль
магазин салон
врач доктор
аренда арендовать напрокат прокат
помощь поддержка
срок ждать
мыть чистить протирать
отправить отправка`;

let synonymsOf: Map<string, string[]> | null = null;

/** The stems of everyday synonyms in English or Russian; empty for most stems. */
export function everydaySynonyms(of: string): string[] {
  synonymsOf ??= readConcepts();
  return synonymsOf.get(of) ?? [];
}

function readConcepts(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of concepts.trim().split("\n")) {
    const stems = [...new Set(line.split(" ").map(stem))];
    for (const one of stems)
      map.set(one, [...new Set([...(map.get(one) ?? []), ...stems.filter((other) => other !== one)])]);
  }
  return map;
}
