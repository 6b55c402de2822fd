/** A few pages of a fictitious shop, as knowledge of the demo assistant. */
export const demoDocuments: { filename: string; text: string }[] = [
  {
    filename: "machines-and-beans.md",
    text: `# Machines and beans

## Brass One

The Brass One costs 890 euros. It has one boiler of brass, a tank of 1.8 litres and weighs 9 kilograms. It is ready to
brew four minutes after it is switched on. We build it in Leipzig.

## Brass Two

The Brass Two costs 1690 euros. It has two boilers and a grinder with 40 steps, so that it brews and steams at the same
time. It weighs 24 kilograms.

## Refurbished Brass One

A refurbished Brass One costs 490 euros. It comes from a customer who wanted a larger machine; our workshop has
replaced its gaskets and checked its pump.

## House blend Kupfer

The house blend Kupfer is an espresso of beans from Brazil and Ethiopia. A bag of 500 grams costs 14 euros. We roast on
Monday and ship on Tuesday.
`,
  },
  {
    filename: "delivery-and-returns.md",
    text: `# Delivery and returns

## Delivery

We ship on working days. Orders placed before 14:00 leave the same day; later orders leave on the next working day.
Standard delivery takes 2 to 4 working days and costs 6 euros. Delivery is free for orders above 80 euros.
Machines heavier than 20 kilograms come by freight: the carrier calls you to agree on a day.

We deliver to every country of the European Union, to Switzerland and to Norway. For Switzerland and Norway the
customs duties are paid by the receiver.

## Returns

You can send back any unused product within 30 days of delivery. Write to returns@brassandbean.example with your order
number and we send you a label. The return label is free of charge within the European Union.
We refund the full price, delivery included, within 5 working days after the parcel has reached us.

Coffee beans cannot be returned once the bag is open. Machines that were used can be returned within 14 days; we keep
15 percent of the price for cleaning and inspection.
`,
  },
  {
    filename: "warranty-and-repairs.md",
    text: `# Warranty and repairs

## Warranty

Every new machine has a warranty of 24 months. Refurbished machines have a warranty of 12 months.
The warranty covers the boiler, the pump, the electronics and the grinder. It does not cover gaskets, filters and
damage by limescale.

## Repairs

We repair machines of every brand we sell. An inspection costs 39 euros; the sum is taken off the bill when you decide
for the repair. A repair usually takes 7 to 10 working days. You can follow it with the repair number on your receipt.

While your machine is with us you can borrow a Brass One for 5 euros a week. Ask for it when you hand your machine in.

## Opening hours of the workshop

The workshop is open Tuesday to Friday from 9:00 to 18:00 and on Saturday from 10:00 to 15:00. It is closed on Sunday
and Monday. The address is Kupfergasse 12 in Leipzig; there is a bicycle stand, but no car park.
`,
  },
  {
    filename: "caring-for-the-brass-one.md",
    text: `# Caring for the Brass One

## Every day

Flush the group head for three seconds before and after each coffee. Empty the drip tray in the evening. Wipe the steam
wand with a damp cloth right after use, before the milk dries.

## Every week

Clean the group head with 3 grams of cleaning powder in the blind filter: run the pump for ten seconds, wait ten
seconds, and repeat this five times. Rinse with clear water until no foam is left.

## Descaling

Descale the machine every three months, or every month when your water is harder than 15 degrees of German hardness.
Dissolve 50 grams of citric acid in one litre of warm water, fill the tank, run half of it through the group head, wait
twenty minutes and run the rest. Then rinse with two full tanks of fresh water. Never use vinegar: it attacks the seals.

## When something is wrong

| Sign | Cause | What to do |
|---|---|---|
| No pressure | Pump has drawn air | Open the steam valve and run the pump for 30 seconds |
| Water is not hot | Safety thermostat has tripped | Let it cool for an hour, then press the red button underneath |
| Coffee runs too fast | Grind is too coarse | Set the grinder two steps finer |
| Drips under the machine | Group gasket is worn | Order part BB-204 and replace the gasket |
`,
  },
  {
    filename: "voprosy-i-otvety.md",
    text: `# Вопросы и ответы

## Оплата

Мы принимаем банковские карты, перевод по счёту и оплату при получении в мастерской. Счёт для организаций выставляется
в течение одного рабочего дня.

## Обучение

Каждую первую субботу месяца в мастерской проходит занятие для начинающих бариста. Занятие длится три часа и стоит
45 евро, кофе и молоко включены. В группе не больше шести человек, записаться можно по телефону.

## Подарочные карты

Подарочная карта действует три года со дня покупки. Её можно потратить частями. Обменять карту на деньги нельзя.
`,
  },
];
