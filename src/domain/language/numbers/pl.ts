import type { ValueWords } from "./value-words.ts";

export const pl: ValueWords = {
  code: "pl",
  hasDecimalComma: true,
  isGlued: false,
  hasUnitFirst: false,
  numbers:
    "zero 0 jeden 1 jedna 1 jedno 1 jednego 1 jednej 1 jedną 1 dwa 2 dwie 2 dwóch 2 dwu 2 dwoma 2 oba 2 trzy 3 trzech 3 trzem 3 trzema 3 cztery 4 czterech 4 czterem 4 pięć 5 pięciu 5 sześć 6 sześciu 6 siedem 7 siedmiu 7 osiem 8 ośmiu 8 dziewięć 9 dziewięciu 9 dziesięć 10 dziesięciu 10 jedenaście 11 jedenastu 11 dwanaście 12 dwunastu 12 trzynaście 13 trzynastu 13 czternaście 14 czternastu 14 piętnaście 15 piętnastu 15 szesnaście 16 szesnastu 16 siedemnaście 17 siedemnastu 17 osiemnaście 18 osiemnastu 18 dziewiętnaście 19 dziewiętnastu 19 dwadzieścia 20 dwudziestu 20 trzydzieści 30 trzydziestu 30 czterdzieści 40 czterdziestu 40 pięćdziesiąt 50 pięćdziesięciu 50 sześćdziesiąt 60 sześćdziesięciu 60 siedemdziesiąt 70 siedemdziesięciu 70 osiemdziesiąt 80 osiemdziesięciu 80 dziewięćdziesiąt 90 dziewięćdziesięciu 90 sto 100 stu 100 dwieście 200 dwustu 200 trzysta 300 trzystu 300 czterysta 400 czterystu 400 pięćset 500 pięciuset 500 sześćset 600 sześciuset 600 siedemset 700 siedmiuset 700 osiemset 800 ośmiuset 800 dziewięćset 900 dziewięciuset 900 półtora 1.5 półtorej 1.5 i_pół 0.5 pół 0.5",
  scales:
    "tuzin 12 tysiąc 1000 tysiące 1000 tysięcy 1000 tys 1000 milion* 1000000 mln 1000000 miliard* 1000000000 mld 1000000000",
  joins: "",
  articles: "",
  units: {
    second: "sekunda sekundy sekund sek",
    minute: "minuta minuty minut minutę min",
    hour: "godzina godziny godzin godzinę godz h",
    day: "dzień dnia dni dniach doba:own doby dób",
    week: "tydzień tygodnia tygodnie tygodni tyg",
    month: "miesiąc miesiąca miesiące miesięcy mies",
    year: "rok roku lata lat",
    percent: "procent procenta procentów proc",
    PLN: "złoty złote złotych zł zl",
    USD: "dolar*",
    cent: "grosz grosze groszy gr",
    kilogram: "kilogram* kilo",
    gram: "gram grama gramy gramów",
    tonne: "tona tony ton",
    kilometre: "kilometr*",
    metre: "metr metra metry metrów",
    centimetre: "centymetr*",
    millimetre: "milimetr*",
    litre: "litr litra litry litrów",
    degree: "stopień stopnia stopnie stopni",
  },
  months:
    "stycz*/sty lut* marzec/marca/marcu/mar kwie* maj/maja/maju czerw*/cze lip* sierp*/sie wrze* paździe*/paź listopad*/lis grud*/gru",
  clock: {
    am: "rano przed_południem w_nocy",
    pm: "po_południu wieczorem",
    hour: "",
    noon: "południe południa w_południe",
    midnight: "północ północy",
    before: "",
    after: "",
  },
  range: "do i a",
  between: "robocz* kalendarzow* pełn*",
};
