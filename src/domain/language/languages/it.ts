import { stemmer } from "@orama/stemmers/italian";
import { beginning, containing, cuesOf, label, opening, wholly, words } from "./build.ts";
import type { Language } from "./language.ts";

export const it: Language = {
  code: "it",
  name: "Italian",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain:
      "Non ho trovato la risposta nei documenti che ho a disposizione. Vuole che la metta in contatto con un operatore?",
    unreadableFile:
      "Non riesco a leggere i file. Mi dica a parole di che cosa si tratta, per favore. Oppure vuole che la metta in contatto con un operatore?",
    lookupFailed: "In questo momento non sono riuscito a verificarlo. Vuole che la metta in contatto con un operatore?",
    toolSays: (plugin) => `Ecco che cosa riporta ${plugin}:`,
    clarify: "Può dirmi qualcosa in più su ciò che le serve? Può anche chiedere di un operatore in qualsiasi momento.",
    handoffExpired:
      "Al momento non è disponibile nessuno, quindi continuo ad aiutarla io. Può chiedere di nuovo un operatore quando vuole.",
    away: "In questo momento il nostro team non è disponibile. Ho inoltrato la sua richiesta: le risponderanno qui appena possibile e nel frattempo continuo ad aiutarla io.",
    handoff: "Passo la conversazione a un operatore. Resti qui, per favore: le risponderà in questa chat.",
    oneSource: "Su questo punto i miei documenti non concordano. Uno dice:",
    anotherSource: "Un altro dice:",
    whichOne: "Può dirmi di più sul suo caso? Posso anche metterla in contatto con un operatore.",
    cutOff: "Mi scusi, la risposta si è interrotta qui. Ripeta la domanda o chieda di un operatore.",
    failed: "Mi scusi, non sono riuscito a rispondere. Riprovi tra poco o chieda di un operatore.",
    greeting: "Buongiorno! Come posso aiutarla?",
    thanks: "Prego! Posso aiutarla in qualcos’altro?",
    farewell: "Arrivederci! Mi scriva pure quando ha bisogno di aiuto.",
    acknowledgement: "Va bene. Mi faccia sapere se le serve altro.",
    identity: (name) =>
      `Sono ${name}, un assistente automatico. Rispondo in base ai documenti che mi sono stati forniti, e un operatore può subentrare.`,
    notFound: "Non ho trovato la risposta nei documenti che ho a disposizione.",
    offer: "Vuole che la metta in contatto con un operatore?",
    anytime: "Può chiedere di un operatore in qualsiasi momento.",
    waiting: "Ho già chiamato un operatore, che le risponderà qui.",
    waitingAt: (position) => `Ho già chiamato un operatore, che le risponderà qui. Il suo posto in coda: ${position}.`,
    leaveContact: "Se non può aspettare, ci lasci il suo indirizzo e-mail o il numero di telefono: la ricontatteremo.",
    contactKept: (contact) => `Grazie, ho trasmesso ${contact}. La ricontatteremo.`,
    contactUnclear: "Scriva il numero con il prefisso internazionale, per esempio +39 06 1234567.",
    sorry: "Mi dispiace per l’accaduto.",
    calm: "Capisco che sia contrariato e voglio aiutarla.",
    abilities: "Posso rispondere a domande su:",
    tryAsking: "Per esempio, può chiedermi:",
    unanswered: (question) => `Nei miei documenti non ho trovato una risposta a «${question}».`,
    later: (question) => `Rispondo a poche domande per volta. Per favore, mi chieda di nuovo: «${question}»`,
  },
  channel: {
    welcome: (assistant) =>
      `Buongiorno! Sono ${assistant}. Mi faccia una domanda e risponderò citando la fonte. Invii /person per parlare con un operatore.`,
    person: "Parla con un operatore",
    sources: "Fonti",
    page: (page) => `pag. ${page}`,
    queued: (position) => `Ho chiamato un operatore. La sua posizione in coda: ${position}.`,
    requested: "Ho chiamato un operatore.",
    joined: (operator) => `${operator} è ora in chat con lei.`,
    released: "Risponde di nuovo l’assistente.",
    cancelled: "La richiesta di un operatore è stata annullata.",
    unreadable: "Non riesco a leggere questo tipo di messaggio. Lo invii come testo, per favore.",
    unpaid: "In questo momento non posso rispondere. Il suo messaggio è stato salvato.",
    inactive: "L’assistente al momento è disattivato. Il suo messaggio è stato salvato.",
    tooLarge: (file) => `(${file}: troppo grande, non salvato)`,
    limited:
      "Per quest’ora ha già ricevuto tutte le mie risposte. Il suo messaggio è stato salvato. Riprovi più tardi o chieda di un operatore.",
    tooFast:
      "Scrive più in fretta di quanto io riesca a rispondere. I suoi messaggi sono stati salvati. Attenda un minuto e poi chieda di nuovo.",
    optedOut: "Non riceverà più messaggi da questo numero. Risponda START per riceverli di nuovo.",
    optedIn: "Riceve di nuovo i messaggi da questo numero. Risponda STOP per non riceverne più.",
    help: (assistant) =>
      `Qui ${assistant}. Faccia una domanda o chieda di un operatore. Risponda STOP per non ricevere più messaggi.`,
  },
  smallTalk: {
    abilities: wholly(
      "(che )?cosa (puoi|può|sai|sa|potete|sapete) fare( per me)?|che (puoi|sai) fare|(come|in che modo) (mi )?(puoi|può|potete) aiutar(e|mi)|(che )?cosa (ti |le |vi )?posso (chiedere|chiederti|chiederle)|a quali domande (puoi|può|sai|sa) rispondere|aiuto",
    ),
    presence: wholly(
      "c'è (nessuno|qualcuno)( qui| lì)?|(ci )?(sei|siete|è) (ancora )?(lì|qui|là|ancora)|(sei|è) ancora (lì|qui)|quanto (tempo )?(devo|bisogna) (ancora )?aspettare|quanto manca|quando (mi )?(risponde|risponderà|risponderete)( qualcuno)?|(sto )?(ancora )?aspett(o|ando)( ancora)?|pronto",
    ),
    greeting: wholly(
      "ciao( a tutti)?|salve|buongiorno|buon giorno|buonasera|buona sera|buon pomeriggio|ehi|come va|come sta|come stai|ciao buongiorno",
    ),
    thanks: wholly(
      "(ok |perfetto |va bene |ottimo )?(molte |mille |tante )?grazie( mille| tante| infinite| dell'aiuto| per l'aiuto| della risposta| per la risposta| di tutto| a lei)*|la ringrazio|ti ringrazio|molto gentile( grazie)?",
    ),
    farewell: wholly(
      "arrivederci|addio|a presto|a dopo|a domani|buona giornata|buona serata|buonanotte|buona notte|buon fine settimana|ci vediamo",
    ),
    acknowledgement: wholly(
      "ok|okay|va bene|d'accordo|bene|benissimo|perfetto|ottimo|capito|ho capito|capisco|chiaro|è tutto|basta così|non importa|fa niente|fa lo stesso|nessun problema|lasci stare",
    ),
    identity: wholly(
      "chi sei|chi è lei|lei chi è|cosa sei|sei un robot|sei un bot|sei umano|sei una persona|sei una macchina|è un robot|lei è un robot|come ti chiami|come si chiama|sto parlando con una persona|sto parlando con un robot|parlo con un robot|parlo con una persona",
    ),
  },
  requestForPerson: {
    person: words(
      "operatore operatrice operatori persona umano umana qualcuno assistente consulente addetto addetta impiegato responsabile supporto assistenza agente incaricato tecnico",
    ),
    ask: words(
      "parlare parlo parli parla vorrei voglio desidero posso potrei può potete potrebbe puoi bisogno serve passi passa passami mi_passi passare passarmi contattare contatto contatti collegare collegarmi colleghi mettermi metta mettere chiamare chiami chiamate chiedo pretendo trasferisca trasferire avere esigo chattare mi",
    ),
    filler: words(
      "io mi me con un una uno il lo la l' gli un' di del della dell' al a in per favore piacere cortesia reale vero vera carne ossa e umano umana assistenza clienti cliente servizio subito ora adesso ciao salve buongiorno grazie non robot bot macchina che qualche altra vostro vostra direttamente tecnica si c'è ho possibile preferisco",
    ),
    reason:
      /(?<!\p{L})(?:riguardo|a proposito|circa|perché|per un|per una|per il|per la|per mio|che possa|che mi)(?!\p{L})|[.;:!\n]/u,
  },
  answerToOffer: {
    agree: words(
      "sì si certo certamente ok okay volentieri favore piacere bene accordo d'accordo assolutamente perfetto magari esatto",
    ),
    decline: words("no non niente nulla neanche mai"),
    filler: words(
      "per favore piacere grazie mille molte va bene lo la vorrei voglio con un una operatore persona qualcuno umano parlare mi metta in contatto sarebbe gentile ottimo ora adesso e ma è serve necessario bisogno c'è ho di che ancora al momento così molto",
    ),
  },
  courtesies: opening(
    "ciao( a tutti)?|salve|buongiorno|buonasera|buon giorno|buona sera|per favore|per piacere|grazie|mi scusi|scusi|scusa|scusate|(mi )?(può|potrebbe|puoi|potete|potresti) (dirmi|spiegarmi|aiutarmi|dire|spiegare|aiutare)|può dirmi|potrebbe dirmi|mi può dire|mi potrebbe dire|mi puoi dire|puoi dirmi|potete dirmi|mi sapete dire|mi sa dire|può aiutarmi|potrebbe aiutarmi|può spiegarmi|mi dica|dimmi|vorrei sapere|volevo sapere|voglio sapere|mi piacerebbe sapere|lei sa|ho una (domanda|curiosità)|ho una domanda|avrei una domanda|una domanda|domanda",
  ),
  tone: {
    complaint: containing(
      "(pessim*|orribile|terribile|peggior*|scadente|cattiv*) (servizio|assistenza|esperienza|azienda|qualità|supporto)|(servizio|assistenza|esperienza|azienda|qualità|supporto) (pessim*|orribile|terribile|scadente|vergognos*)|inaccettabile|una vergogna|vergognos*|scandalos*|sono (molto |davvero |veramente )?(delus[oa]|arrabbiat[oa]|furios[oa]|insoddisfatt[oa]|stuf[oa])|(voglio|vorrei) (lamentarmi|fare un reclamo|presentare un reclamo|reclamare)|truffa*|mai più|perdita di tempo|nessuno (risponde|aiuta|mi aiuta|mi risponde)|è ridicolo|presa in giro",
    ),
    rude: containing(
      "(sei |siete )?(un |una |proprio )?(idiota|idioti|imbecille|stupid[oa]|inutile|cretin[oa]|scem[oa]) ?(bot|robot|macchina)?|(bot|robot) (stupido|inutile)|sta' zitto|stai zitto|merda|cazzo|vaffanculo|stronz[oaie]|vai al diavolo",
    ),
  },
  joins: beginning("e|ed|e anche|inoltre|anche|e poi"),
  asksWhether: beginning("(posso|si può|potete|può|avete|c'è|ci sono|è|sono|fate|spedite|vendete|devo)"),
  quantities: {
    money: containing("quanto (costa*|viene|vengono)|quanto|prezz[oi]|cost[oia]|costano|car[oa]|tariff[ae]|pagare"),
    weight: containing("pesa|pesano|peso|pesante|legger[oa]"),
    size: containing(
      "dimension[ei]|misur[ae]|lunghezza|larghezza|altezza|profondità|grande|grandi|lung[oa]|larg[oa]|alt[oa]|distanza|lontano|taglia",
    ),
    time: containing(
      "quando|quanto (tempo|dura|durano|ci vuole)|a che ora|durata|orari|orario|apert[oia]|aprite|apre|chiude|chiudete|data|scadenza",
    ),
  },
  cues: cuesOf({
    howMuch:
      "quanto|quanta|quanti|quante|che prezzo|prezzo|prezzi|costa|costano|qual è il costo|quanto viene|tariff*|importo|che dimensioni",
    amounts: "un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|cento|mille|gratis|gratuit*|senza costi",
    howLong: "quanto tempo|quanto ci vuole|quanti giorni|quanto dura|entro quanto|entro quando|quante ore|tempi di",
    spans: "second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|subito|immediat*",
    when: "quando|a che ora|che giorno|quali giorni|che data|fino a quando|da quando|orari|orario|aperti|aperto|aprite|apre|chiude",
    times:
      "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|giorn[oi]|settiman[ae]|or[ae]|dopo|prima|fino|entro",
    where: "dove|dov'è|dov' è|indirizzo",
    places: "in|a|al|alla|nel|nella|presso|vicino|tra|via|piazza|viale|corso",
    address: "indirizzo|si trova|situat*",
    why: "perché|come mai|per quale motivo",
    reasons: "perché|poiché|dato che|quindi|affinché|motivo|per",
    howTo: "come|in che modo",
    steps:
      "clicchi|cliccare|apra|scelga|selezioni|inserisca|vada|acceda|usi|utilizzi|chiami|scriva|invii|compili|contatti|può|deve|basta|bisogna",
    whatIs: "cos'è|cosa è|che cos'è|cosa sono|cosa significa|cosa vuol dire",
    definitions: "è|sono|significa|si chiama|consiste",
  }),
  asksHow: containing("come|passaggi|istruzioni|procedura"),
  refersBack: beginning(
    "esso|essa|essi|lui|lei|loro|questo|questa|questi|queste|ciò|quello|quella|il suo|la sua|tuttavia|però|quindi|perciò|inoltre|anche|poi|allora|ma|e|altrimenti|in questo caso|in tal caso|entrambi|lì",
  ),
  denial: containing("non|mai|nessuno|nessuna|nessun|niente|nulla|senza|né|impossibile"),
  answerLabel: label("r|risposta"),
  questionLabel: label("d|domanda"),
  abbreviations: new Set(
    "p.es es ecc sig sig.ra dott dott.ssa prof art n tel pag pagg cap vol fig max min ca v.le p.zza c.so ing avv".split(
      " ",
    ),
  ),
  stopWords: `
a ad agli ai al alla alle allo anche avere aveva c'è che chi ci cioè come con cosa cui da dagli dai dal dalla dalle dallo degli dei del dell della delle dello di do dopo dove dov e è ed era
essere fa fare fino fra gli ha hai hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie miei mio molto ne né negli nei nel nella nelle nello no noi non nostra nostri nostro o
ogni oppure per perché però più po poco può posso potete potrei prima qual quale quali qualche quando quanta quante quanti quanto quella quelle quelli quello questa queste questi questo qui
sarà se sei si sia siamo siete solo sono sopra sta stato su sua sue sui sul sulla sulle suo suoi te ti tra tua tue tuo tutta tutte tutti tutto un una uno va vi voi vorrei voglio vostra
vostri vostro ciao grazie buongiorno favore tempo ci vuole`,
  usualWords:
    "ciao salve buongiorno buonasera grazie ordine spedizione consegna reso restituire rimborso soldi pagamento pagare fattura account password prezzo costa pacco garanzia orari aperti telefono email aiuto arrivato rotto difettoso annullare appuntamento sconto cambio cambiare parlare operatore persona qualcuno sì negozio taglia gratis acquisto carta dove quando come arrivederci tessera ricevuto bisogno",
  stem: stemmer,
};
