import { stemPolish } from "../text/stem-polish.ts";
import { beginning, containing, cuesOf, label, opening, wholly, words } from "./build.ts";
import type { Language } from "./language.ts";

export const pl: Language = {
  code: "pl",
  name: "Polish",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain: "Niestety nie znalazłem odpowiedzi w dokumentach, które mam. Czy połączyć Państwa z konsultantem?",
    unreadableFile:
      "Nie potrafię czytać plików. Proszę opisać słowami, o co chodzi. A może połączyć Państwa z konsultantem?",
    lookupFailed: "W tej chwili nie udało mi się tego sprawdzić. Czy połączyć Państwa z konsultantem?",
    toolSays: (plugin) => `Oto co podaje ${plugin}:`,
    clarify:
      "Proszę napisać coś więcej o tym, czego Państwo potrzebują. W każdej chwili można też poprosić o konsultanta.",
    handoffExpired:
      "W tej chwili nikt nie jest dostępny, więc pomagam dalej tutaj. W każdej chwili można ponownie poprosić o konsultanta.",
    away: "Nasz zespół jest teraz nieobecny. Prośba została przekazana: odpowiedź pojawi się tutaj, gdy ktoś wróci, a do tego czasu chętnie pomogę.",
    handoff: "Przekazuję rozmowę konsultantowi. Proszę tu zostać, odpowiedź pojawi się na tym czacie.",
    oneSource: "Moje dokumenty nie są w tej sprawie zgodne. W jednym czytamy:",
    anotherSource: "W innym:",
    whichOne: "Czy mogą Państwo napisać więcej o swojej sprawie? Mogę też połączyć z konsultantem.",
    cutOff: "Przepraszam, moja odpowiedź została tu przerwana. Proszę zapytać jeszcze raz albo poprosić o konsultanta.",
    failed: "Przepraszam, nie udało mi się odpowiedzieć. Proszę spróbować za chwilę albo poprosić o konsultanta.",
    greeting: "Dzień dobry! W czym mogę pomóc?",
    thanks: "Bardzo proszę! Czy mogę pomóc w czymś jeszcze?",
    farewell: "Do widzenia! Proszę pisać, gdy będzie potrzebna pomoc.",
    acknowledgement: "Dobrze. Proszę napisać, jeśli będzie coś jeszcze.",
    identity: (name) =>
      `Jestem ${name}, automatyczny asystent. Odpowiadam na podstawie dokumentów, które otrzymałem, a rozmowę może przejąć konsultant.`,
    notFound: "Niestety nie znalazłem odpowiedzi w dokumentach, które mam.",
    offer: "Czy połączyć Państwa z konsultantem?",
    anytime: "W każdej chwili można poprosić o konsultanta.",
    waiting: "Konsultant został już wezwany i odpowie tutaj.",
    waitingAt: (position) => `Konsultant został już wezwany i odpowie tutaj. Miejsce w kolejce: ${position}.`,
    leaveContact:
      "Jeśli nie mogą Państwo czekać, proszę zostawić adres e-mail lub numer telefonu, a skontaktujemy się z Państwem.",
    contactKept: (contact) => `Dziękuję, przekazałem: ${contact}. Skontaktujemy się z Państwem.`,
    contactUnclear: "Proszę podać numer z kodem kraju, na przykład +48 22 123 45 67.",
    sorry: "Bardzo mi przykro z tego powodu.",
    calm: "Rozumiem Państwa zdenerwowanie i chcę pomóc.",
    abilities: "Mogę odpowiadać na pytania o:",
    tryAsking: "Można mnie zapytać na przykład:",
    unanswered: (question) => `Na pytanie „${question}” nie ma odpowiedzi w moich dokumentach.`,
    later: (question) => `Odpowiadam na kilka pytań naraz. Proszę zadać to pytanie jeszcze raz: „${question}”`,
  },
  channel: {
    welcome: (assistant) =>
      `Dzień dobry! Jestem ${assistant}. Proszę zadać pytanie, a odpowiem, podając źródło. Aby porozmawiać z konsultantem, proszę wysłać /person.`,
    person: "Rozmowa z konsultantem",
    sources: "Źródła",
    page: (page) => `s. ${page}`,
    queued: (position) => `Wezwałem konsultanta. Miejsce w kolejce: ${position}.`,
    requested: "Wezwałem konsultanta.",
    joined: (operator) => `Rozmawia z Państwem teraz ${operator}.`,
    released: "Znów odpowiada asystent.",
    cancelled: "Prośba o konsultanta została anulowana.",
    unreadable: "Nie potrafię odczytać takiej wiadomości. Proszę wysłać ją jako tekst.",
    unpaid: "W tej chwili nie mogę odpowiedzieć. Wiadomość została zapisana.",
    inactive: "Asystent jest teraz wyłączony. Wiadomość została zapisana.",
    tooLarge: (file) => `(${file}: plik jest za duży, nie został zapisany)`,
    limited:
      "Wszystkie odpowiedzi na tę godzinę zostały już wykorzystane. Wiadomość została zapisana. Proszę zapytać później albo poprosić o konsultanta.",
    tooFast:
      "Pisze się tu szybciej, niż nadążam odpowiadać. Wiadomości zostały zapisane. Proszę odczekać minutę i zapytać ponownie.",
    optedOut: "Z tego numeru nie będzie już wiadomości. Aby znów je otrzymywać, proszę odpisać START.",
    optedIn: "Wiadomości z tego numeru są znów włączone. Aby je wyłączyć, proszę odpisać STOP.",
    help: (assistant) =>
      `Tu ${assistant}. Proszę zadać pytanie albo poprosić o konsultanta. Aby nie otrzymywać wiadomości, proszę odpisać STOP.`,
  },
  smallTalk: {
    abilities: wholly(
      "co (umiesz|potrafisz|potrafi pan|możesz|może pan|wiesz)( dla mnie)?( robić| zrobić)?|(w czym|jak) (możesz|może pan|mogą państwo) (mi )?pomóc|o co (mogę|można) (cię |pana )?(pytać|zapytać|spytać)|na jakie pytania (odpowiadasz|możesz odpowiedzieć|odpowiada pan)|pomoc",
    ),
    presence: wholly(
      "(czy )?(jest )?(tu |tam )?ktoś( tu| tam| jest)*|(jesteś|jest pan|jesteście) (tam|tu) ?(jeszcze)?|(jak długo|ile) (mam |muszę )?(jeszcze )?czekać|ile to (jeszcze )?potrwa|kiedy (ktoś )?(odpowie|odpisze)( ktoś)?|(wciąż |nadal |ciągle )?czekam( wciąż| nadal)?|halo",
    ),
    greeting: wholly(
      "cześć|hej|hejka|dzień dobry|dzien dobry|dobry wieczór|witam( państwa| serdecznie)?|witaj|siema|dobry|dobry dzień|jak się masz|co słychać",
    ),
    thanks: wholly(
      "(ok |dobrze |super |świetnie )?(bardzo |serdecznie |wielkie )?(dziękuję|dziekuje|dzięki|dziękujemy|dziękuję pięknie)( bardzo| serdecznie| pięknie| wielkie| za pomoc| za odpowiedź| ślicznie)*|wielkie dzięki|dzięks",
    ),
    farewell: wholly(
      "do widzenia|do zobaczenia|na razie|pa( pa)?|cześć pa|miłego dnia|miłego wieczoru|dobranoc|do usłyszenia|udanego weekendu|życzę miłego dnia",
    ),
    acknowledgement: wholly(
      "ok|okej|okay|dobrze|dobra|w porządku|super|świetnie|rozumiem|jasne|zrozumiałem|zrozumiałam|idealnie|to wszystko|to tyle|nieważne|nie szkodzi|nie ma problemu|spoko",
    ),
    identity: wholly(
      "kim jesteś|kim pan jest|kim pani jest|kto ty jesteś|czym jesteś|jesteś botem|jesteś robotem|czy jesteś botem|czy jesteś robotem|czy jesteś człowiekiem|jesteś człowiekiem|jak masz na imię|jak się nazywasz|czy rozmawiam z człowiekiem|czy rozmawiam z botem|czy to bot|rozmawiam z człowiekiem",
    ),
  },
  requestForPerson: {
    person: words(
      "konsultant* człowiek* osob* kimś kogoś ktoś pracownik* operator* doradc* agent* przedstawiciel* obsług* wsparcie* wsparciem kierownik* specjalist* infolini*",
    ),
    ask: words(
      "połącz połączyć połączcie połączenie rozmawiać porozmawiać rozmowa rozmowę rozmowy pogadać gadać chcę chciałbym chciałabym chce potrzebuję proszę poproszę prosić skontaktować kontakt kontaktu przełącz przełączyć przekierować przekieruj mogę można daj dajcie zawołaj zawołać wezwij żądam czatować napisać poproś przekaż muszę mówić zadzwonić odpowie",
    ),
    filler: words(
      "ja mnie mi się z ze do o na żywym żywego żywą żywy prawdziwym prawdziwą prawdziwego prawdziwy bezpośrednio teraz od razu proszę dzień dobry cześć witam nie bot botem robotem robot klienta biurem działem dział techniczn* waszym państwa czy jest tam tu kontakcie skontaktowania żeby by w pilnie wolę a po prostu jakimś jakiegoś pomocy obsługi obsługą",
    ),
    reason: /(?<!\p{L})(?:w sprawie|odnośnie|dotycząc\p{L}*|ponieważ|bo|na temat|który może)(?!\p{L})|[.;:!\n]/u,
  },
  answerToOffer: {
    agree: words(
      "tak jasne oczywiście pewnie ok okej dobrze dobra proszę poproszę chętnie chcę no_tak owszem zgoda koniecznie połącz",
    ),
    decline: words("nie nigdy nic"),
    filler: words(
      "dziękuję dzięki bardzo proszę o z ze mnie mi się to by było byłoby miło super świetnie konsultantem konsultanta człowiekiem osobą kimś chciałbym chciałabym rozmawiać połączyć połącz połączenie teraz na razie i ale już trzeba potrzeby ma potrzebuję jeszcze tak no niech będzie oczywiście",
    ),
  },
  courtesies: opening(
    "cześć|hej|dzień dobry|dobry wieczór|witam( państwa)?|szanowni państwo|proszę|dziękuję|przepraszam|czy (może|mogą|mógłby|mogłaby|możesz|mogłabyś|mógłbyś)( pan| pani| państwo)?( mi)? (powiedzieć|wyjaśnić|pomóc|podać)|proszę (mi )?(powiedzieć|powiedz|o informację|wyjaśnić)|(chciałbym|chciałabym|chcę) (się )?(wiedzieć|dowiedzieć|zapytać|spytać)( się)?|chciałbym się dowiedzieć|mam( takie| jedno)? pytanie|(krótkie )?pytanie|czy wiesz|czy wiedzą państwo|powiedz mi",
  ),
  tone: {
    complaint: containing(
      "(fataln*|okropn*|straszn*|beznadziejn*|kiepsk*|najgorsz*|zł[ay]) (obsług*|serwis*|firm*|jakość|doświadczeni*|wsparci*)|niedopuszczaln*|skandal*|jestem (bardzo |naprawdę )?(rozczarowan*|zł[ay]|wściekł*|niezadowolon*|zdenerwowan*|oburzon*)|(chcę|chciałbym|chciałabym) (złożyć (skargę|reklamację)|się poskarżyć|zgłosić skargę)|oszu[sś]*|nigdy więcej|strata czasu|nikt nie (odpowiada|pomaga|odpisuje)|mam (tego )?dość|kpina|żenada|to śmieszne",
    ),
    rude: containing(
      "(jesteś |ty )?(głupi|głupia|durny|bezużyteczny|beznadziejny|idiotyczny) ?(bot|bocie|robot|robocie)?|idiot*|debil*|kretyn*|zamknij się|spadaj|spierdalaj|kurwa|gówno|cholera jasna|do diabła",
    ),
  },
  joins: beginning("i|oraz|a|i też|także|a także|i jeszcze"),
  asksWhether: beginning("czy"),
  quantities: {
    money: containing("ile koszt*|cen[aęyo]|cenie|koszt*|opłat*|drog[ia]|drogie|tani*|płac*"),
    weight: containing("waży|ważą|waga|wagę|wagi|ciężk*|lekk*|masa"),
    size: containing(
      "rozmiar*|wymiar*|długoś[cć]*|szerokoś[cć]*|wysokoś[cć]*|głębokoś[cć]*|duż[yae]|wysok[iea]|szerok[iea]|dług[iea]|odległoś[cć]*|daleko",
    ),
    time: containing(
      "kiedy|jak (długo|szybko)|o której|ile (czasu|dni|godzin|trwa)|termin*|godzin*|otwart*|czynn*|zamkni*|dat[ay]",
    ),
  },
  cues: cuesOf({
    howMuch:
      "ile|jaka cena|jaki koszt|cena|kosztuje|kosztują|jaka jest cena|jak dużo|jaka kwota|jak duż\\p{L}*|jaki rozmiar",
    amounts:
      "jeden|jedna|dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|dwanaście|sto|tysiąc|bezpłatn*|darmow*|za darmo|gratis",
    howLong: "jak długo|ile czasu|ile dni|ile trwa|w jakim czasie|w jakim terminie|jaki termin|ile godzin",
    spans: "sekund*|minut*|godzin*|dni|dnia|dzień|tygodni*|tydzień|miesi*|rok|roku|lata|lat|natychmiast|od razu",
    when: "kiedy|o której|do której|od której|w jaki dzień|w jakie dni|jaka data|do kiedy|od kiedy|w jakich godzinach|godziny otwarcia|czynn*|otwart*",
    times:
      "poniedział*|wtor*|środ*|czwart*|piąt*|sobot*|niedziel*|styczni*|lut*|marc*|kwietni*|maj*|czerw*|lip*|sierpni*|wrześni*|październik*|listopad*|grud*|codziennie|dni|po|przed|do",
    where: "gdzie|dokąd|skąd|adres",
    places: "w|we|na|przy|pod|obok|między|ulic*|ul|plac*|pl|aleja|al",
    address: "adres|znajduje się|mieści się",
    why: "dlaczego|czemu|z jakiego powodu",
    reasons: "ponieważ|bo|gdyż|dlatego|z powodu|aby|żeby",
    howTo: "jak|w jaki sposób",
    steps:
      "kliknij|kliknąć|otwórz|otworzyć|wybierz|wybrać|wpisz|wpisać|naciśnij|przejdź|użyj|zadzwoń|napisz|wyślij|wypełnij|zaloguj|należy|można|trzeba|wystarczy|prosimy",
    whatIs: "co to jest|co to|czym jest|co oznacza|co znaczy",
    definitions: "to|jest|są|oznacza|nazywa",
  }),
  asksHow: containing("jak|w jaki sposób|instrukcja|kroki"),
  refersBack: beginning(
    "on|ona|ono|oni|one|to|ten|ta|te|ci|tego|tej|jego|jej|ich|jednak|dlatego|ponadto|także|również|wtedy|potem|następnie|ale|i|a|inaczej|w takim przypadku|w tym przypadku|oba|obie|tam",
  ),
  denial: containing("nie|nigdy|nikt|nic|bez|ani|żad\\p{L}*|niemożliw*|brak"),
  answerLabel: label("o|odp|odpowiedź"),
  questionLabel: label("p|pyt|pytanie"),
  abbreviations: new Set(
    "np itp itd tj tzn ok ul al pl nr tel godz zł gr r w prof inż mgr dr św m.in cd str s art ust pkt proc min max tys mln mld im os".split(
      " ",
    ),
  ),
  stopWords: `
a aby albo ale ani aż bardzo bez będą będzie bo był była było były być by chcę chciałbym chciałabym ci cię co coś czego czemu często czy dla dlaczego długo do dobry dzień gdy gdzie go i ich ile im
inne inny ja jak jaka jaki jakie jakiego jakiej jakich jakim jako je jego jej jemu jest jestem jeszcze jeśli jeżeli już kiedy kim kto która które którego której który których którzy ku lub ma mają mam
masz mi mnie moja moje mojego mojej mogą mogę moim może można mój mu musi muszę my na nad nam nami nas nasz nasza nasze naszego naszej nic nich nie niego niej nim o od on ona one oni ono oraz
państwa państwo pan pani po pod podczas potem proszę przed przez przy roku są się skąd ta tak tam te tego tej ten też to trwa trzeba tu tutaj twój tych tylko tym u w wam was wasz wasza wasze wasi
we więc wiele wszystkie wszystko wy z za ze że żeby cześć dziękuję witam czasu`,
  usualWords:
    "cześć hej witam dzień dobry dzięki dziękuję zamówienie zamówienia dostawa wysyłka zwrot zwrotu zwrócić pieniądze płatność zapłacić faktura konto hasło cena kosztuje paczka przesyłka gwarancja godziny otwarcia telefon pomoc potrzebuję przyszła uszkodzony zepsuty anulować wizyta rabat wymiana konsultant konsultantem człowiekiem rozmawiać tak nie sklep rozmiar darmowa gdzie kiedy jak dziękuje prosze czesc",
  stem: stemPolish,
};
