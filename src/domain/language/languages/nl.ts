import { stemmer } from "@orama/stemmers/dutch";
import { beginning, containing, cuesOf, label, opening, wholly, words } from "./build.ts";
import type { Language } from "./language.ts";

export const nl: Language = {
  code: "nl",
  name: "Dutch",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain: "Ik heb daar in mijn documenten geen antwoord op gevonden. Zal ik u doorverbinden met een medewerker?",
    unreadableFile:
      "Bestanden kan ik niet lezen. Vertel me alstublieft in woorden waar het om gaat. Of zal ik u doorverbinden met een medewerker?",
    lookupFailed: "Dat kon ik nu even niet opzoeken. Zal ik u doorverbinden met een medewerker?",
    toolSays: (plugin) => `Dit meldt ${plugin}:`,
    clarify: "Kunt u iets meer vertellen over wat u nodig heeft? U kunt ook op elk moment om een medewerker vragen.",
    handoffExpired:
      "Er is nu niemand beschikbaar, dus ik help u hier verder. U kunt op elk moment opnieuw om een medewerker vragen.",
    away: "Ons team is er nu niet. Ik heb uw verzoek doorgegeven: u krijgt hier antwoord zodra er weer iemand is, en tot die tijd help ik u graag verder.",
    handoff: "Ik geef dit gesprek door aan een medewerker. Blijf alstublieft hier, u krijgt antwoord in deze chat.",
    oneSource: "Mijn documenten zijn het hier niet over eens. In de ene bron staat:",
    anotherSource: "In een andere staat:",
    whichOne: "Kunt u meer over uw situatie vertellen? Ik kan u ook doorverbinden met een medewerker.",
    cutOff: "Sorry, mijn antwoord is hier afgebroken. Stel uw vraag opnieuw of vraag om een medewerker.",
    failed: "Sorry, het lukte me niet om te antwoorden. Probeer het zo nog eens of vraag om een medewerker.",
    greeting: "Hallo! Waarmee kan ik u helpen?",
    thanks: "Graag gedaan! Kan ik u nog ergens mee helpen?",
    farewell: "Tot ziens! Schrijf gerust weer als u hulp nodig heeft.",
    acknowledgement: "Prima. Laat het me weten als er nog iets is.",
    identity: (name) =>
      `Ik ben ${name}, een automatische assistent. Ik antwoord op basis van de documenten die ik heb gekregen, en een medewerker kan het overnemen.`,
    notFound: "Ik heb daar in mijn documenten geen antwoord op gevonden.",
    offer: "Zal ik u doorverbinden met een medewerker?",
    anytime: "U kunt op elk moment om een medewerker vragen.",
    waiting: "Er is al een medewerker opgeroepen, die hier antwoordt.",
    waitingAt: (position) =>
      `Er is al een medewerker opgeroepen, die hier antwoordt. Uw plaats in de wachtrij: ${position}.`,
    leaveContact:
      "Kunt u niet wachten? Laat dan uw e-mailadres of telefoonnummer achter, dan nemen we contact met u op.",
    contactKept: (contact) => `Bedankt, ik heb ${contact} doorgegeven. We nemen contact met u op.`,
    contactUnclear: "Schrijf het nummer alstublieft met landcode, bijvoorbeeld +31 20 123 4567.",
    sorry: "Dat spijt me.",
    calm: "Ik begrijp dat u boos bent en wil u graag helpen.",
    abilities: "Ik kan vragen beantwoorden over:",
    tryAsking: "U kunt bijvoorbeeld vragen:",
    unanswered: (question) => `Op ‘${question}’ heb ik in mijn documenten geen antwoord gevonden.`,
    later: (question) => `Ik beantwoord een paar vragen tegelijk. Stel deze alstublieft nog een keer: ‘${question}’`,
  },
  channel: {
    welcome: (assistant) =>
      `Hallo! Ik ben ${assistant}. Stel me een vraag, dan antwoord ik met de bron erbij. Stuur /person om een medewerker te spreken.`,
    person: "Een medewerker spreken",
    sources: "Bronnen",
    page: (page) => `blz. ${page}`,
    queued: (position) => `Ik heb een medewerker geroepen. Uw plaats in de wachtrij: ${position}.`,
    requested: "Ik heb een medewerker geroepen.",
    joined: (operator) => `${operator} helpt u nu verder.`,
    released: "De assistent antwoordt weer.",
    cancelled: "Het verzoek om een medewerker is ingetrokken.",
    unreadable: "Dit soort berichten kan ik niet lezen. Stuur het alstublieft als tekst.",
    unpaid: "Ik kan nu niet antwoorden. Uw bericht is bewaard.",
    inactive: "De assistent staat op dit moment uit. Uw bericht is bewaard.",
    tooLarge: (file) => `(${file}: te groot, niet bewaard)`,
    limited:
      "U heeft al mijn antwoorden voor dit uur gehad. Uw bericht is bewaard. Probeer het later opnieuw of vraag om een medewerker.",
    tooFast:
      "U schrijft sneller dan ik kan antwoorden. Uw berichten zijn bewaard. Wacht even een minuut en vraag het dan opnieuw.",
    optedOut: "U krijgt geen berichten meer van dit nummer. Antwoord START om ze weer te krijgen.",
    optedIn: "U krijgt weer berichten van dit nummer. Antwoord STOP om ze te beëindigen.",
    help: (assistant) =>
      `Dit is ${assistant}. Stel een vraag of vraag om een medewerker. Antwoord STOP om geen berichten meer te krijgen.`,
  },
  smallTalk: {
    abilities: wholly(
      "wat (kan|kun|kunt|weet) (je|jij|u)( allemaal)?( voor me| voor mij)?( doen)?|(waarmee|hoe|waar) (kan|kun|kunt) (je|jij|u) (me |mij )?(mee )?helpen|wat (kan|mag) ik (je|u)? ?(allemaal )?vragen|welke vragen (kan|kun|kunt) (je|u) beantwoorden|hulp|help",
    ),
    presence: wholly(
      "(is )?(er |hier |daar )?(nog )?iemand( daar| hier| aanwezig)?|(ben|bent) (je|jij|u) (er|daar) (nog)?|nog daar|hoe ?lang (moet|duurt) (ik|het) (nog )?(wachten)?|wanneer (komt|antwoordt|reageert) (er )?iemand|ik (wacht|ben) (nog )?(steeds )?(aan het wachten)?",
    ),
    greeting: wholly(
      "hallo( allemaal)?|hoi( hoi)?|hey|hé|goedemorgen|goedemiddag|goedenavond|goedendag|goeiedag|dag|hoe gaat het( met u)?|hoe is het",
    ),
    thanks: wholly(
      "(ok |oké |super |top |prima )?(dank je( wel)?|dank u( wel)?|dankjewel|dankuwel|bedankt|hartelijk dank|heel erg bedankt|hartstikke bedankt|thanks|merci)( voor .{1,30})?|bedankt voor uw hulp|bedankt voor je hulp",
    ),
    farewell: wholly(
      "tot ziens|tot later|tot snel|doei( doei)?|dag dag|fijne dag( nog)?|prettige dag( nog)?|fijn weekend|fijne avond|goede nacht|welterusten",
    ),
    acknowledgement: wholly(
      "ok|oké|okay|prima|goed|top|mooi|perfect|begrepen|duidelijk|ik snap het|ik begrijp het|dat was alles|dat is alles|laat maar|maakt niet uit|geen probleem|is goed",
    ),
    identity: wholly(
      "wie ben je|wie bent u|wat ben je|ben je een robot|bent u een robot|ben je een bot|ben je een mens|bent u een mens|ben je echt|hoe heet je|hoe heet u|praat ik met een mens|praat ik met een robot|spreek ik met een mens|spreek ik met een robot",
    ),
  },
  requestForPerson: {
    person: words(
      "medewerker medewerkers mens persoon iemand klantenservice helpdesk support agent operator adviseur collega klantenadviseur vertegenwoordiger manager",
    ),
    ask: words(
      "spreken praten doorverbinden verbinden verbind doorverbonden contact bellen wil wilt zou graag kan kunt kun mag moet nodig geef geven chatten vraag bereiken haal roep eis wens overnemen doorzetten door",
    ),
    filler: words(
      "ik we mij me met een de het aan van u je jullie uw echte echt levende menselijke alstublieft aub alsjeblieft graag nu meteen direct liever even hallo hoi goedemorgen goedemiddag geen niet robot bot computer er is om te naar willen heb krijgen hebben ook rechtstreeks in opnemen live zou",
    ),
    reason: /(?<!\p{L})(?:over|vanwege|omdat|want|betreffende|wegens|die mij|die me)(?!\p{L})|[.;:!\n]/u,
  },
  answerToOffer: {
    agree: words(
      "ja jazeker jawel jep zeker graag natuurlijk ok oké okay prima goed alstublieft alsjeblieft aub uiteraard doe akkoord",
    ),
    decline: words("nee neen niet geen nooit hoeft"),
    filler: words(
      "dat is zou fijn zijn lijkt me heel erg dank u je bedankt wel wil ik met een medewerker mens iemand doorverbinden verbind mij me maar nu even nog en nodig hoor het goed top doen spreken praten van dankjewel",
    ),
  },
  courtesies: opening(
    "hallo( allemaal)?|hoi|hey|goedemorgen|goedemiddag|goedenavond|goedendag|dag|beste( \\p{L}+)?|alstublieft|alsjeblieft|bedankt|sorry|pardon|excuseer|(kunt|kan|kun|zou|zoudt) (u|je|jij|iemand) (mij |me )?(alstublieft )?(vertellen|zeggen|uitleggen|helpen)|kunt u mij vertellen|kunt u me vertellen|kun je me vertellen|kunt u mij helpen|kun je me helpen|kunt u uitleggen|ik (wil|zou) (graag )?(willen )?weten|ik wil graag weten|ik wil weten|ik zou graag willen weten|ik zou graag weten|ik vroeg me af|weet u|weet je|ik heb een vraag|een vraag|vraag|vraagje",
  ),
  tone: {
    complaint: containing(
      "(slecht*|vreselijk*|verschrikkelijk*|waardeloos|waardeloze|belabberd*) (service|ervaring|bedrijf|kwaliteit|klantenservice|support)|onacceptabel|schandalig|schande|belachelijk|ik ben (erg |heel |zeer |echt )?(teleurgesteld|boos|woedend|ontevreden|gefrustreerd)|(wil|zou) (graag )?(een klacht (indienen|melden)|klagen)|oplichting|oplichters|nooit meer|tijdverspilling|niemand (antwoordt|reageert|helpt)|ben het zat|wat een aanfluiting",
    ),
    rude: containing(
      "(je bent |jij bent |u bent )?(een |zo )?(idioot|idioten|dom|domme|stom|stomme|nutteloos|nutteloze|waardeloze|sukkel) ?(bot|robot|machine|ding)?|hou je (mond|bek|kop)|rot op|klote\\p{L}*|kut|verdomme|shit|eikel|flikker op|val dood",
    ),
  },
  joins: beginning("en|en ook|ook|daarnaast|plus|en hoe"),
  asksWhether: beginning(
    "(kan|kunnen|mag|moet|is|zijn|was|wordt|heeft|hebben|leveren|verkopen|hebt|doen) (ik|je|jij|u|jullie|we|wij|het|de|er|dit|dat|mijn)",
  ),
  quantities: {
    money: containing("hoeveel kost*|wat kost*|kost|kosten|prijs*|prijzen|duur|dure|tarief|tarieven|goedkoop|betalen"),
    weight: containing("hoe zwaar|zwaar|weegt|wegen|gewicht|licht"),
    size: containing(
      "hoe (groot|lang|breed|hoog|diep|ver)|groot|grootte|afmeting*|maat|maten|lengte|breedte|hoogte|diepte|afstand",
    ),
    time: containing("wanneer|hoe (lang|snel)|hoe laat|duur|duurt|openingstijd*|open|gesloten|termijn|datum|levertijd"),
  },
  cues: cuesOf({
    howMuch: "hoeveel|wat kost|wat kosten|kost|hoe hoog|hoe vaak|prijs|hoe duur|hoe groot|hoe zwaar|hoe ver",
    amounts: "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|honderd|duizend|gratis|kosteloos",
    howLong: "hoe lang|hoelang|hoeveel dagen|hoe snel|welke termijn|binnen hoeveel",
    spans: "seconden?|minuten|minuut|uur|uren|dag|dagen|werkdag*|week|weken|maand|maanden|jaar|jaren|direct|meteen",
    when: "wanneer|hoe laat|welke dag|welke dagen|tot wanneer|vanaf wanneer|openingstijd*|open",
    times:
      "uur|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|dagelijks|dagen|week|weken|na|voor|tot",
    where: "waar|waarheen|adres",
    places: "in|aan|bij|op|onder|naast|tussen|naar|straat|plein",
    address: "adres|gevestigd|vindt u",
    why: "waarom|om welke reden",
    reasons: "omdat|want|daarom|dus|vanwege|door|zodat|om",
    howTo:
      "hoe kan|hoe moet|hoe maak|hoe werkt|hoe verander|hoe wijzig|hoe annuleer|hoe bestel|hoe betaal|hoe \\p{L}+ ik",
    steps: "klik|open|kies|druk|vul|ga|gebruik|bel|schrijf|stuur|log|meld|u kunt|kunt u|selecteer",
    whatIs: "wat is|wat zijn|wat betekent",
    definitions: "is|zijn|betekent|heet|noemen",
  }),
  asksHow: containing("hoe kan ik|hoe moet ik|hoe \\p{L}+ ik|hoe werkt|stappen|handleiding"),
  refersBack: beginning(
    "hij|zij|ze|het|dit|dat|deze|die|zijn|haar|hun|beide|echter|daarom|daarnaast|ook|dan|daarna|maar|en|anders|in dat geval|daar|er",
  ),
  denial: containing("niet|geen|nooit|niemand|niets|zonder|noch|onmogelijk|helaas"),
  answerLabel: label("a|antwoord"),
  questionLabel: label("v|vraag"),
  abbreviations: new Set(
    "bijv bv o.a d.w.z enz etc ca dhr mevr dr prof nr art blz tel incl excl max min m.b.t i.v.m t.o.v z.s.m st".split(
      " ",
    ),
  ),
  stopWords: `
aan al alle alles als altijd ander andere ben bent bij daar daarom dan dat de deze die dit doe doen door dus een één en er ergens ga geen gaat graag had hadden hallo heb hebben hebt heeft heel hem
het hier hij hoe hoeveel hoelang hun ik in is ja je jij jou jouw jullie kan kon kunnen kunt lang maar mag me meer men met mij mijn moet moeten na naar nee niet niets nog nu of om omdat ons onze
ook op over per reeds te tegen toch toen tot tussen u uit uw van vanaf vaak veel voor waar waarom wanneer want waren was wat we wel welk welke werd wie wij wil wilt willen word worden wordt ze zelf
zich zij zijn zo zonder zou zouden alstublieft bedankt dank duurt duren`,
  usualWords:
    "hallo hoi goedemorgen goedemiddag dag bedankt dank bestelling levering bezorging verzending retour retourneren terugbetaling geld terug betaling betalen factuur account wachtwoord prijs kost pakket pakketje garantie openingstijden telefoonnummer hulp nodig aangekomen kapot defect annuleren opzeggen afspraak korting ruilen medewerker iemand spreken ja nee winkel maat gratis besteld geleverd klantenservice wanneer waar krijg mijn",
  stem: stemmer,
};
