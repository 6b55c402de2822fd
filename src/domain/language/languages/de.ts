import { stemmer } from "@orama/stemmers/german";
import { beginning, containing, cuesOf, label, opening, wholly, words } from "./build.ts";
import type { Language } from "./language.ts";

export const de: Language = {
  code: "de",
  name: "German",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain: "Dazu habe ich in meinen Unterlagen leider nichts gefunden. Soll ich Sie mit einem Mitarbeiter verbinden?",
    unreadableFile:
      "Dateien kann ich leider nicht lesen. Beschreiben Sie bitte kurz, worum es geht. Oder soll ich Sie mit einem Mitarbeiter verbinden?",
    lookupFailed: "Das konnte ich gerade leider nicht abrufen. Soll ich Sie mit einem Mitarbeiter verbinden?",
    toolSays: (plugin) => `Das meldet ${plugin}:`,
    clarify:
      "Können Sie mir etwas genauer sagen, worum es geht? Sie können auch jederzeit nach einem Mitarbeiter fragen.",
    handoffExpired:
      "Im Moment ist leider niemand frei, deshalb helfe ich Ihnen hier weiter. Sie können jederzeit wieder nach einem Mitarbeiter fragen.",
    away: "Unser Team ist gerade nicht da. Ich habe Ihre Anfrage weitergegeben: Man antwortet Ihnen hier, sobald wieder jemand da ist. Bis dahin helfe ich Ihnen gern weiter.",
    handoff:
      "Ich gebe das Gespräch an einen Mitarbeiter weiter. Bleiben Sie bitte hier, die Antwort kommt in diesem Chat.",
    oneSource: "In meinen Unterlagen steht dazu Unterschiedliches. An einer Stelle heißt es:",
    anotherSource: "An einer anderen:",
    whichOne: "Können Sie mir mehr zu Ihrem Fall sagen? Ich kann Sie auch mit einem Mitarbeiter verbinden.",
    cutOff:
      "Entschuldigung, meine Antwort ist hier abgebrochen. Fragen Sie bitte noch einmal oder nach einem Mitarbeiter.",
    failed:
      "Entschuldigung, ich konnte gerade nicht antworten. Versuchen Sie es bitte gleich noch einmal oder fragen Sie nach einem Mitarbeiter.",
    greeting: "Hallo! Wie kann ich Ihnen helfen?",
    thanks: "Gern geschehen! Kann ich sonst noch etwas für Sie tun?",
    farewell: "Auf Wiedersehen! Schreiben Sie gern wieder, wenn Sie Hilfe brauchen.",
    acknowledgement: "Alles klar. Melden Sie sich gern, wenn noch etwas ist.",
    identity: (name) =>
      `Ich bin ${name}, ein automatischer Assistent. Ich antworte anhand der Unterlagen, die ich bekommen habe, und ein Mitarbeiter kann übernehmen.`,
    notFound: "Dazu habe ich in meinen Unterlagen leider nichts gefunden.",
    offer: "Soll ich Sie mit einem Mitarbeiter verbinden?",
    anytime: "Sie können jederzeit nach einem Mitarbeiter fragen.",
    waiting: "Ein Mitarbeiter ist schon gerufen und antwortet hier.",
    waitingAt: (position) =>
      `Ein Mitarbeiter ist schon gerufen und antwortet hier. Ihr Platz in der Warteschlange: ${position}.`,
    leaveContact:
      "Wenn Sie nicht warten können, schreiben Sie mir Ihre E-Mail-Adresse oder Telefonnummer: Wir melden uns bei Ihnen.",
    contactKept: (contact) => `Danke, ich habe ${contact} weitergegeben. Wir melden uns bei Ihnen.`,
    contactUnclear: "Bitte schreiben Sie die Nummer mit Landesvorwahl, zum Beispiel +49 30 1234567.",
    sorry: "Das tut mir leid.",
    calm: "Ich verstehe, dass Sie verärgert sind, und möchte Ihnen helfen.",
    abilities: "Ich kann Fragen zu diesen Themen beantworten:",
    tryAsking: "Sie können mich zum Beispiel fragen:",
    unanswered: (question) => `Zu „${question}“ habe ich in meinen Unterlagen nichts gefunden.`,
    later: (question) =>
      `Ich beantworte nur wenige Fragen auf einmal. Bitte stellen Sie diese noch einmal: „${question}“`,
  },
  channel: {
    welcome: (assistant) =>
      `Hallo! Ich bin ${assistant}. Stellen Sie mir eine Frage, und ich antworte mit Quellenangabe. Mit /person erreichen Sie einen Mitarbeiter.`,
    person: "Mit einem Mitarbeiter sprechen",
    sources: "Quellen",
    page: (page) => `S. ${page}`,
    queued: (position) => `Ich habe einen Mitarbeiter gerufen. Ihr Platz in der Warteschlange: ${position}.`,
    requested: "Ich habe einen Mitarbeiter gerufen.",
    joined: (operator) => `${operator} ist jetzt für Sie da.`,
    released: "Jetzt antwortet wieder der Assistent.",
    cancelled: "Die Anfrage nach einem Mitarbeiter wurde zurückgezogen.",
    unreadable: "Solche Nachrichten kann ich nicht lesen. Bitte schreiben Sie mir einen Text.",
    unpaid: "Ich kann gerade nicht antworten. Ihre Nachricht ist gespeichert.",
    inactive: "Der Assistent ist zurzeit ausgeschaltet. Ihre Nachricht ist gespeichert.",
    tooLarge: (file) => `(${file}: zu groß, nicht gespeichert)`,
    limited:
      "Für diese Stunde habe ich alle Antworten gegeben. Ihre Nachricht ist gespeichert. Fragen Sie später wieder oder nach einem Mitarbeiter.",
    tooFast:
      "Sie schreiben schneller, als ich antworten kann. Ihre Nachrichten sind gespeichert. Bitte warten Sie eine Minute und fragen Sie dann noch einmal.",
    optedOut: "Sie bekommen von dieser Nummer keine Nachrichten mehr. Antworten Sie START, um sie wieder zu bekommen.",
    optedIn: "Sie bekommen wieder Nachrichten von dieser Nummer. Antworten Sie STOP, um sie abzubestellen.",
    help: (assistant) =>
      `Hier ist ${assistant}. Stellen Sie eine Frage oder fragen Sie nach einem Mitarbeiter. Mit STOP bestellen Sie Nachrichten ab.`,
  },
  smallTalk: {
    abilities: wholly(
      "was (kannst|können|könntest|könnten|weißt|wissen) (du|sie)( alles| so)?( für mich)?( tun| machen)?|was kann ich (dich|sie)? ?(alles )?fragen|(wobei|womit|wie) (kannst|können) (du|sie) (mir )?(helfen|weiterhelfen)|welche fragen (kannst|können) (du|sie) beantworten|(mit )?(welchen|welche) themen (kennst du|kennen sie)|hilfe",
    ),
    presence: wholly(
      "(ist )?(hier |da )?(noch )?(jemand|wer da|wer hier)( da| hier)?|(bist|sind) (du|sie) (noch )?(da|hier)|noch da|wie lange (muss|soll) ich (noch )?warten|wie lange dauert (das|es) noch|wann (kommt|antwortet|meldet sich) (endlich )?(jemand|wer|ein mitarbeiter)|ich warte( immer)?( noch)?",
    ),
    greeting: wholly(
      "hallo( zusammen)?|hallöchen|hi|hey|moin( moin)?|servus|grüß gott|grüezi|(einen )?(schönen )?guten (tag|morgen|abend)|guten tag|guten morgen|guten abend|schönen guten tag|wie geht's( ihnen)?|wie geht es ihnen",
    ),
    thanks: wholly(
      "(ok |super |prima |alles klar )?(vielen |herzlichen |besten |lieben )?dank( dir| ihnen)?( für .{1,40})?|danke( schön| sehr| dir| ihnen| für die hilfe| für die antwort)?|dankeschön|ok danke|super danke|alles klar danke|tausend dank",
    ),
    farewell: wholly(
      "tschüss( .{1,20})?|tschau|ciao|auf wiedersehen|bis (bald|später|dann|morgen)|bis bald|bis später|schönen tag( noch)?|einen schönen tag( noch)?|schönes wochenende|schönen abend( noch)?|gute nacht",
    ),
    acknowledgement: wholly(
      "ok|okay|alles klar|in ordnung|gut|sehr gut|super|prima|perfekt|verstanden|verstehe|passt|klingt gut|das war's|das war alles|das wäre alles|kein problem|schon gut|egal|hat sich erledigt",
    ),
    identity: wholly(
      "wer (bist du|sind sie)|wer bist du|wer sind sie|was bist du|bist du (ein |eine )?(bot|roboter|mensch|maschine|ki)|bist du ein bot|bist du ein mensch|bist du ein roboter|bist du eine maschine|bist du eine ki|sind sie ein bot|sind sie ein mensch|sind sie ein roboter|wie heißt du|wie heißen sie|spreche ich mit einem (menschen|bot)|spreche ich mit einem menschen|spreche ich mit einem bot|rede ich mit einem menschen",
    ),
  },
  requestForPerson: {
    person: words(
      "mitarbeiter* mensch menschen person jemand jemandem jemanden berater* agent* support* kundenservice* kundendienst* kundenbetreuer* kundenberater* ansprechpartner* operator* sachbearbeiter* kollege* servicemitarbeiter* wem",
    ),
    ask: words(
      "sprechen reden verbinden verbinde verbindet verbunden kontakt kontaktieren möchte möchten will wollen wünsche brauche brauchen hätte kann können geben gib geben weiterleiten leite leiten holen hole rufen ruf schreiben chatten telefonieren erreichen übergeben übernehmen verlange weiter antwortet anrufen",
    ),
    filler: words(
      "ich wir mich mir uns mit einem einer einen ein eine der die das dem den zu zum zur an bitte echten echter echte echtem richtigen richtiger realen lebenden menschlichen menschlicher vom von aus ihrem ihren euch sie du ihr jetzt gern gerne mal doch nur lieber sofort direkt dringend hallo guten tag kein keinen nicht bot roboter computer maschine und kundenservice es gibt da ist hier persönlich live team service könnten würde würden ob",
    ),
    reason: /(?<!\p{L})(?:wegen|bezüglich|betreffs|über|weil|da ich|zum thema|der mir|die mir)(?!\p{L})|[.;:!\n]/u,
  },
  answerToOffer: {
    agree: words(
      "ja jawohl jo jep klar natürlich gerne gern bitte sicher okay ok unbedingt einverstanden selbstverständlich super verbinden genau",
    ),
    decline: words("nein ne nee nö nicht kein keine keinen niemals lieber_nicht"),
    filler: words(
      "ich das es ist wäre sehr gut nett danke vielen dank mich mit einem einer mitarbeiter mitarbeiterin menschen person sie bitte mal doch auf jeden fall ja möchte würde will brauche nötig notwendig jetzt noch dann und aber schon machen tun mach machen verbinden verbinde sprechen toll freundlich lieb gerade",
    ),
  },
  courtesies: opening(
    "hallo( zusammen)?|hi|hey|moin|guten tag|guten morgen|guten abend|grüß gott|sehr geehrte damen und herren|liebes team|bitte|danke|vielen dank|entschuldigung|entschuldigen sie|verzeihung|(können|könnten|kannst|könntest|würden) (sie|du|ihr) (mir |uns )?(bitte |vielleicht )?(sagen|erklären|helfen|verraten|mitteilen)|können sie mir( bitte)? sagen|können sie mir( bitte)? helfen|können sie mir( bitte)? erklären|könnten sie mir( bitte)? sagen|könnten sie mir( bitte)? helfen|kannst du mir( bitte)? sagen|kannst du mir( bitte)? helfen|sagen sie mir( bitte)?|ich (möchte|würde gerne?|wollte|will) (gern |gerne |mal )?wissen|ich möchte( gerne?)? wissen|ich würde gerne? wissen|ich wollte fragen|ich wüsste gern|wissen sie|ich habe (eine|mal eine) frage|ich habe eine( kurze)? frage|(kurze )?frage",
  ),
  tone: {
    complaint: containing(
      "(schlecht*|furchtbar*|schrecklich*|miserabl*|mies*|unmöglich*) (service|erfahrung*|support|kundendienst|firma|qualität|kundenservice)|(service|support|kundendienst|qualität) ist (so |wirklich |sehr |einfach )?(schlecht|furchtbar|schrecklich|miserabel|mies)|inakzeptabel|unverschämt*|frechheit|unfassbar|ich bin (sehr |wirklich |total |extrem )?(enttäuscht|verärgert|wütend|sauer|stinksauer|unzufrieden)|(möchte|will) mich beschweren|beschwerde einreichen|abzocke|betrug|betrüger|nie wieder|zeitverschwendung|niemand (antwortet|hilft|reagiert)|keiner (antwortet|hilft|reagiert)|ein witz|das ist lächerlich",
    ),
    rude: containing(
      "(du |sie )?(bist |sind )?(ein |so |echt )?(idiot|trottel|depp|dumm*|blöd*|nutzlos*|unfähig*|scheiß*) ?(bot|roboter|maschine)?|idioten|halt die klappe|halt's maul|verdammt*|verpiss dich|mist|arschloch|leck mich",
    ),
  },
  joins: beginning("und|und auch|außerdem|sowie|und noch|auch"),
  asksWhether: beginning(
    "(kann|können|könnte|könnten|darf|dürfen|muss|müssen|soll|gibt|ist|sind|war|wird|werden|hat|haben|habt|machen|macht|liefern|liefert|verkaufen|verkauft|nehmen) (ich|man|sie|ihr|wir|es|er|das|der|die|mein|meine|dein|deine)",
  ),
  quantities: {
    money: containing("wie ?viel kost*|was kost*|kost*|preis*|teuer|teure|gebühr*|billig*|günstig*|bezahl*"),
    weight: containing("wie schwer|schwer|wieg*|wiegt|gewicht*|leicht"),
    size: containing(
      "wie (groß|lang|breit|hoch|tief|weit)|groß|größe*|maß*|länge|breite|höhe|tiefe|entfernung|abmessung*",
    ),
    time: containing(
      "wann|wie (lange|schnell|bald)|um wie viel uhr|dauer*|öffnungszeit*|geöffnet|offen|frist*|datum|uhrzeit",
    ),
  },
  cues: cuesOf({
    howMuch:
      "wie ?viel|wie ?viele|was kostet|was kosten|kostet|wie hoch|wie oft|preis|wie teuer|wie groß|wie schwer|wie weit",
    amounts:
      "ein|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|hundert|tausend|kostenlos*|kostenfrei*|gratis|keine kosten",
    howLong: "wie lange?|wie viele tage|wie schnell|welche frist|innerhalb",
    spans: "sekunden?|minuten?|stunden?|tage?|tagen|werktag*|wochen?|monate?|monaten|jahre?|jahren|sofort",
    when: "wann|um wie viel uhr|bis wann|ab wann|seit wann|an welche[mn]|öffnungszeit*|geöffnet|welche[mrn]? (tag|jahr|monat)",
    times:
      "uhr|montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|täglich|bis|nach|vor|tage?|wochen?",
    where: "wo|wohin|woher|adresse",
    places: "in|im|am|an|bei|beim|auf|unter|neben|zwischen|nach|zu|zum|zur|straße|platz",
    address: "adresse|befindet sich|finden sie uns",
    why: "warum|wieso|weshalb|aus welchem grund",
    reasons: "weil|da|denn|deshalb|daher|darum|wegen|aufgrund|damit|um",
    howTo:
      "wie (kann|muss|soll|bekomme|mache|geht|funktioniert|ändere|storniere|bestelle|bezahle) .*|wie kann|wie muss|wie soll|wie bekomme|wie mache|wie geht|wie ändere|wie storniere|wie bestelle|wie bezahle|wie \\p{L}+e ich",
    steps:
      "klicken|öffnen|wählen|drücken|geben|gehen|nutzen|verwenden|rufen|schreiben|senden|schicken|melden|füllen|können sie|sie können",
    whatIs: "was ist|was sind|was bedeutet|was heißt",
    definitions: "ist|sind|bedeutet|bezeichnet|heißt|nennt",
  }),
  asksHow: containing(
    "wie kann ich|wie muss ich|wie mache ich|wie \\p{L}+e ich|wie geht|wie funktioniert|anleitung|schritte",
  ),
  refersBack: beginning(
    "er|sie|es|dies|dieser|diese|dieses|diesen|das|der|die|sein|seine|ihr|ihre|beide|jedoch|deshalb|daher|außerdem|auch|dann|danach|aber|und|sonst|andernfalls|dort|in diesem fall",
  ),
  denial: containing("nicht|kein*|nie|niemals|niemand|nichts|ohne|weder|unmöglich|leider"),
  answerLabel: label("a|antwort"),
  questionLabel: label("f|frage"),
  abbreviations: new Set(
    "z.b d.h u.a o.ä ca bzw bspw evtl ggf inkl exkl usw etc nr str tel abs art vgl dr prof hr fr st mio mrd max min zzgl mwst s".split(
      " ",
    ),
  ),
  stopWords: `
aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist bitte da dabei dafür damit danach dann daran darauf
daraus darf darin das dass davon dazu dein deine dem den denn der deren des dessen deshalb die dies diese diesem diesen dieser dieses doch dort du durch
ein eine einem einen einer eines er es etwas euch euer eure für gegen gerne gern gibt habe haben hat hatte hätte hier hin ihm ihn ihnen ihr ihre ihrem
ich ihren ihrer im in ins irgendwie ist ja jede jedem jeden jeder jedes jetzt kann kannst kein keine keinen können könnte könnten lange machen mache mal man
mein meine meinem meinen meiner meines mich mir mit möchte möchten muss müssen muß nach nicht noch nun nur ob oder ohne oft schon sehr sein seine seinem
seinen seit sich sie sind so soll sollte sonst über um und uns unser unsere unserem unseren unserer unter vom von vor wann war waren warum was weil welche
welchem welchen welcher welches wenn wer werde werden weshalb wie wieder wieso wieviel viel viele will wir wird wo woher wohin wohl wollen wurde würde zu
zum zur zwischen hallo guten tag danke`,
  usualWords:
    "hallo moin danke dank vielen genau bestellung lieferung versand rückgabe rücksendung erstattung geld zurück zahlung bezahlen rechnung konto passwort preis kostet kosten paket garantie öffnungszeiten telefonnummer hilfe brauche angekommen kaputt defekt stornieren kündigen termin gutschein rabatt umtausch geöffnet jemand sprechen mitarbeiter wunderbar tschüss bestellt geliefert ware schuhe größe nein",
  stem: stemmer,
};
