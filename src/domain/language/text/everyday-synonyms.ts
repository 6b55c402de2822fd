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
адрес находится находитесь расположен address
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
отправить отправка
contact phone
contact email
address directions
close closing hours
parking park garage
pet animal dog
reimburse reimbursement refund compensation compensate
cancel end ending quit leave leaving notice resign
pause freeze hold suspend
swap exchange replace switch
change reschedule move postpone rebook
install installation setup connect connection
outage failure interruption disruption down
cap limit maximum limited unlimited
restart reboot reset
picture image
postage delivery
delay delayed late
trainer coach instructor teacher tutor
child son daughter baby toddler
wheelchair accessible accessibility disabled lift
free complimentary included
deposit prepayment advance upfront
instalment installment rate
card visa mastercard credit debit
reduction cheaper concession
student pupil apprentice
pensioner senior retired
eat food meal
vegetarian vegan meat
allergy allergic gluten
drink beverage
password passcode login
login signin
voucher gift certificate coupon promo
size dimension measurement
height high tall
luggage bag suitcase baggage
miss missed absent
group people guest
toilet restroom bathroom
medicine medication drug
collect collection pickup fetch
defect fault problem damage
receipt invoice
subscription membership plan contract
package plan
bus tram train station stop
fast quick express urgent rush
used refurbished secondhand
begin start starting
need require required
allowed permitted forbidden prohibited
smoke smoking
document passport identification
ill sick illness
abroad foreign international overseas country
additional extra further
evening night
sunday weekend
saturday weekend
adjust edit
upload import
download export
fix fault
цена почем price
скидка уступать дешевле
адрес добраться проехать дорога address
закрываться закрытие hours
открываться открытие hours
связаться контакт телефон
связаться почта
номер телефон phone
курьер доставка
забрать самовывоз
бонус балл кэшбэк
аванс предоплата задаток залог
рассрочка кредит
наличные наличка налом
платить расплатиться рассчитаться заплатить оплата
вайфай интернет wifi
собака животное питомец кошка
парковка стоянка припарковаться парковать
отменить расторгнуть отказаться отказ
перенести перенос поменять обменять
вернуть сдать обратно возврат
брак дефект сломан испортить испорчен повредить
жалоба претензия
пенсионер пожилой
студент учащийся школьник
быстро срочно срочный экспресс быстрее
длиться продолжаться продолжительность длительность
начать начало начинаться
документ паспорт
регистрация зарегистрироваться регистрироваться
пароль войти вход логин
подарок подарочный
чек квитанция
юридический фирма компания организация
заболеть болезнь
сын дочь малыш ребенок
мастер инженер специалист
старый подержанный
еда питание обед
отправить посылка пересылка
заморозить приостановить заморозка
поменять заменить замена`;

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
