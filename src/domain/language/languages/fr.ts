import { stemmer } from "@orama/stemmers/french";
import { beginning, containing, cuesOf, label, opening, wholly, words } from "./build.ts";
import type { Language } from "./language.ts";

export const fr: Language = {
  code: "fr",
  name: "French",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain:
      "Je n’ai pas trouvé la réponse dans les documents dont je dispose. Souhaitez-vous que je vous mette en relation avec un conseiller ?",
    unreadableFile:
      "Je ne peux pas lire les fichiers. Dites-moi en quelques mots de quoi il s’agit. Ou souhaitez-vous que je vous mette en relation avec un conseiller ?",
    lookupFailed:
      "Je n’ai pas pu obtenir cette information pour le moment. Souhaitez-vous que je vous mette en relation avec un conseiller ?",
    toolSays: (plugin) => `Voici ce qu’indique ${plugin} :`,
    clarify:
      "Pouvez-vous m’en dire un peu plus sur ce que vous cherchez ? Vous pouvez aussi demander un conseiller à tout moment.",
    handoffExpired:
      "Personne n’est disponible pour le moment, je continue donc à vous aider ici. Vous pouvez redemander un conseiller à tout moment.",
    away: "Notre équipe est absente pour le moment. J’ai transmis votre demande : on vous répondra ici dès son retour, et d’ici là je continue à vous aider.",
    handoff: "Je transmets la conversation à un conseiller. Restez ici, il vous répondra dans ce chat.",
    oneSource: "Mes documents ne disent pas la même chose à ce sujet. L’un indique :",
    anotherSource: "Un autre indique :",
    whichOne:
      "Pouvez-vous m’en dire plus sur votre situation ? Je peux aussi vous mettre en relation avec un conseiller.",
    cutOff: "Désolé, ma réponse s’est interrompue ici. Reposez votre question ou demandez un conseiller.",
    failed: "Désolé, je n’ai pas pu répondre. Réessayez dans un instant ou demandez un conseiller.",
    greeting: "Bonjour ! Comment puis-je vous aider ?",
    thanks: "Je vous en prie ! Puis-je vous aider pour autre chose ?",
    farewell: "Au revoir ! N’hésitez pas à revenir si vous avez besoin d’aide.",
    acknowledgement: "Très bien. Dites-moi si vous avez besoin d’autre chose.",
    identity: (name) =>
      `Je suis ${name}, un assistant automatique. Je réponds à partir des documents qui m’ont été confiés, et un conseiller peut prendre le relais.`,
    notFound: "Je n’ai pas trouvé la réponse dans les documents dont je dispose.",
    offer: "Souhaitez-vous que je vous mette en relation avec un conseiller ?",
    anytime: "Vous pouvez demander un conseiller à tout moment.",
    waiting: "Un conseiller a été prévenu et vous répondra ici.",
    waitingAt: (position) =>
      `Un conseiller a été prévenu et vous répondra ici. Votre place dans la file : ${position}.`,
    leaveContact:
      "Si vous ne pouvez pas attendre, laissez-nous votre adresse e-mail ou votre numéro de téléphone : nous vous recontacterons.",
    contactKept: (contact) => `Merci, j’ai transmis ${contact}. Nous vous recontacterons.`,
    contactUnclear: "Merci d’écrire le numéro avec l’indicatif du pays, par exemple +33 1 23 45 67 89.",
    sorry: "Je suis désolé de ce qui s’est passé.",
    calm: "Je comprends votre mécontentement et je souhaite vous aider.",
    abilities: "Je peux répondre à des questions sur :",
    tryAsking: "Vous pouvez par exemple me demander :",
    unanswered: (question) => `Je n’ai pas trouvé de réponse à « ${question} » dans mes documents.`,
    later: (question) =>
      `Je réponds à quelques questions à la fois. Merci de poser de nouveau celle-ci : « ${question} »`,
  },
  channel: {
    welcome: (assistant) =>
      `Bonjour ! Je suis ${assistant}. Posez-moi une question, je répondrai en citant la source. Envoyez /person pour parler à un conseiller.`,
    person: "Parler à un conseiller",
    sources: "Sources :",
    page: (page) => `page ${page}`,
    queued: (position) => `J’ai appelé un conseiller. Votre position dans la file d’attente : ${position}.`,
    requested: "J’ai appelé un conseiller.",
    joined: (operator) => `${operator} est maintenant avec vous.`,
    released: "L’assistant vous répond de nouveau.",
    cancelled: "La demande de conseiller a été annulée.",
    unreadable: "Je ne peux pas lire ce type de message. Envoyez-le sous forme de texte, s’il vous plaît.",
    unpaid: "Je ne peux pas répondre pour le moment. Votre message est enregistré.",
    inactive: "L’assistant est désactivé pour le moment. Votre message est enregistré.",
    tooLarge: (file) => `(${file} : trop volumineux, non enregistré)`,
    limited:
      "Vous avez reçu toutes mes réponses pour cette heure. Votre message est enregistré. Réessayez plus tard ou demandez un conseiller.",
    tooFast:
      "Vous écrivez plus vite que je ne peux répondre. Vos messages sont enregistrés. Patientez une minute, puis reposez votre question.",
    optedOut: "Vous ne recevrez plus de messages de ce numéro. Répondez START pour en recevoir de nouveau.",
    optedIn: "Vous recevez de nouveau les messages de ce numéro. Répondez STOP pour ne plus en recevoir.",
    help: (assistant) =>
      `Ici ${assistant}. Posez une question ou demandez un conseiller. Répondez STOP pour ne plus recevoir de messages.`,
  },
  smallTalk: {
    abilities: wholly(
      "(que|qu'est-ce que) (peux-tu|pouvez-vous|tu peux|vous pouvez|sais-tu|savez-vous|tu sais|vous savez) (faire|répondre)( pour moi)?|(que|qu'est-ce que) (puis-je|je peux) (te |vous )?demander|(comment|en quoi) (peux-tu|pouvez-vous|tu peux|vous pouvez) m'aider|à quelles questions (peux-tu|pouvez-vous) répondre|tu fais quoi|vous faites quoi|que savez-vous( faire)?|aide",
    ),
    presence: wholly(
      "(il )?y a[- ]?(t-il)? ?quelqu'un( ici| là)?|quelqu'un( est là)?|(vous êtes|tu es|êtes-vous|es-tu) (toujours |encore )?là|toujours là|combien de temps (dois-je|vais-je|faut-il) (encore )?attendre|(je dois|il faut) attendre combien de temps|quand (est-ce que )?(quelqu'un|on) (va |me )*(répondra|répondre|répond)|j'attends( toujours| encore)?|allô",
    ),
    greeting: wholly(
      "bonjour( à tous| madame| monsieur)?|bonsoir|salut|coucou|hello|rebonjour|ça va|comment ça va|comment allez-vous",
    ),
    thanks: wholly(
      "(ok |super |parfait |d'accord )?merci( beaucoup| bien| à vous| infiniment| d'avance| pour votre aide| pour votre réponse| pour tout)*|mille mercis|un grand merci|je vous remercie( beaucoup)?",
    ),
    farewell: wholly(
      "au revoir|à bientôt|à plus( tard)?|à demain|bonne journée|bonne soirée|bonne nuit|bon week-end|adieu|ciao",
    ),
    acknowledgement: wholly(
      "ok|okay|d'accord|très bien|bien|parfait|super|compris|c'est compris|j'ai compris|c'est bon|c'est tout|ce sera tout|entendu|ça marche|pas de problème|pas grave|tant pis|laissez tomber|génial",
    ),
    identity: wholly(
      "qui êtes-vous|qui es-tu|vous êtes qui|t'es qui|tu es qui|êtes-vous un robot|es-tu un robot|êtes-vous un bot|tu es un bot|tu es un robot|êtes-vous humain|êtes-vous un humain|es-tu humain|vous êtes un robot|comment vous appelez-vous|comment tu t'appelles|est-ce que je parle à un humain|je parle à un robot|est-ce que je parle à un robot",
    ),
  },
  requestForPerson: {
    person: words(
      "conseiller conseillère conseillers humain humaine quelqu'un quelqu un personne agent opérateur opératrice interlocuteur responsable employé employée support assistance client service-client technicien représentant vendeur gérant",
    ),
    ask: words(
      "passez-moi passe-moi mettez-moi mets-moi donnez-moi transférez-moi connectez-moi appelez-moi parler discuter joindre contacter voudrais veux souhaite souhaiterais aimerais besoin faut passez passer passe mettez mettre relation contact transférer transférez connecter connectez échanger appeler appelez demande avoir puis peux pourrais pouvez pourriez aide dialoguer rappeler exige",
    ),
    filler: words(
      "je j'ai j'aimerais j ai j'ai j'exige moi me m' nous à a au aux avec un une le la l' les de d' d'un d'une du des en s'il s vous te plaît plait svp stp vrai vraie réel réelle est-ce que qu' il y t-il puis-je peux-je service client clientèle physique être vivant maintenant tout suite directement plutôt bonjour merci pas robot bot non autre votre vos équipe ici svp besoin sur",
    ),
    reason:
      /(?<!\p{L})(?:au sujet|à propos|concernant|parce que|car|pour ma|pour mon|pour un|pour une|pour le|pour la|qui peut)(?!\p{L})|[.;:!\n]/u,
  },
  answerToOffer: {
    agree: words(
      "oui ouais ouep volontiers bien_sûr sûr certainement absolument d'accord accord ok okay svp s'il plaît plait stp avec parfait évidemment carrément",
    ),
    decline: words("non nan pas nullement jamais inutile"),
    filler: words(
      "bien merci beaucoup je vous le la veux voudrais souhaite s'il te plaît plait un une conseiller humain personne avec plaisir de mettez-moi mettre en relation volontiers c'est ce serait gentil très tout à fait allez-y ça va maintenant pour instant l'instant moment le suite la peine ne n'est mais et besoin nécessaire parler",
    ),
  },
  courtesies: opening(
    "bonjour( à tous| madame| monsieur)?|bonsoir|salut|coucou|s'il vous plaît|s'il te plaît|svp|merci|pardon|excusez-moi|excuse-moi|désolé|(pouvez|pourriez|peux|pourrais)-(vous|tu) me dire|pouvez-vous me dire|pourriez-vous me dire|pouvez-vous m'expliquer|pourriez-vous m'expliquer|pouvez-vous m'aider|pourriez-vous m'aider|peux-tu me dire|pourrais-tu me dire|vous pouvez me dire|dites-moi|dis-moi|je (voudrais|veux|souhaite|souhaiterais|aimerais) savoir|je voudrais savoir|je veux savoir|je souhaite savoir|je souhaiterais savoir|j'aimerais savoir|savez-vous|j'ai une( petite)? question|une question|question",
  ),
  tone: {
    complaint: containing(
      "(service|support|expérience|qualité|entreprise|sav) (nul|nulle|horrible|déplorable|lamentable|catastrophique|médiocre|affreux|affreuse)|(mauvais*|pire*|horrible|terrible) (service|support|expérience|qualité|sav)|inacceptable|inadmissible|scandaleux|c'est une honte|je suis (très |vraiment |extrêmement )?(déçu*|en colère|furieux|furieuse|mécontent*|énervé*)|(veux|voudrais|souhaite) (me plaindre|faire une réclamation|déposer une plainte)|arnaque*|escroc*|plus jamais|perte de temps|ras le bol|personne ne (répond|m'aide|aide)|vous vous moquez de moi|c'est ridicule",
    ),
    rude: containing(
      "(tu es |vous êtes |t'es )?(un |une |vraiment )?(idiot*|imbécile*|stupide*|débile*|abruti*|crétin*|nul|nulle|inutile) ?(bot|robot|machine)?|(bot|robot) (stupide|débile|nul|inutile)|ta gueule|ferme-la|merde|putain|va te faire \\p{L}+|connard*|connasse*|dégage",
    ),
  },
  joins: beginning("et|et aussi|ainsi que|puis|aussi"),
  asksWhether: beginning(
    "est-ce (que|qu'il)|puis-je|peut-on|pouvez-vous|avez-vous|êtes-vous|faites-vous|livrez-vous|vendez-vous|y a-t-il|faut-il|dois-je|peux-tu|as-tu",
  ),
  quantities: {
    money: containing("combien (ça |cela )?co[uû]te*|combien|prix|tarif*|co[uû]t*|cher|chère|frais|payer"),
    weight: containing("pèse*|poids|lourd*|léger*|légère*"),
    size: containing(
      "taille*|dimension*|longueur|largeur|hauteur|profondeur|grand*|long|longue|large|haut*|distance|loin",
    ),
    time: containing(
      "quand|combien de (temps|jours|heures)|à quelle heure|durée|délai*|horaire*|ouvert*|ouvre*|ferme*|date*",
    ),
  },
  cues: cuesOf({
    howMuch:
      "combien|quel prix|quel est le prix|prix|quel montant|quel est le montant|coûte|coûtent|tarif*|à partir de quel|quelle quantité|quelle taille|quel poids",
    amounts: "un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|cent|mille|gratuit*|offert*|aucun frais",
    howLong: "combien de temps|combien de jours|quel délai|quels délais|quelle durée|sous combien|délai*|en combien",
    spans: "secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|immédiat*",
    when: "quand|à quelle heure|quel jour|quels jours|quelle date|depuis quand|jusqu'à quand|horaires?|ouvert*|heures d'ouverture",
    times:
      "heures?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|jours?|semaines?|après|avant|jusqu'à",
    where: "où|adresse",
    places: "à|au|aux|en|dans|chez|sur|sous|près|rue|avenue|place|boulevard",
    address: "adresse|situé*|se trouve",
    why: "pourquoi|pour quelle raison",
    reasons: "parce|car|puisque|afin|grâce|raison|donc|pour",
    howTo: "comment|de quelle façon|de quelle manière",
    steps:
      "cliquez|ouvrez|choisissez|saisissez|sélectionnez|appuyez|allez|utilisez|appelez|écrivez|envoyez|remplissez|contactez|rendez-vous|vous pouvez|il suffit|il faut",
    whatIs: "qu'est-ce que|qu'est-ce qu|c'est quoi|que signifie|que veut dire",
    definitions: "est|sont|désigne|signifie|s'appelle",
  }),
  asksHow: containing("comment|étapes|procédure|mode d'emploi"),
  refersBack: beginning(
    "il|elle|ils|elles|ce|cet|cette|ces|cela|ça|celui-ci|celle-ci|son|sa|ses|leur|leurs|cependant|toutefois|donc|ainsi|ensuite|alors|de plus|mais|et|sinon|dans ce cas|les deux|y",
  ),
  denial: containing("ne|n'|pas|jamais|aucun|aucune|rien|personne|sans|ni|impossible|non"),
  answerLabel: label("r|réponse"),
  questionLabel: label("q|question"),
  abbreviations: new Set(
    "p.ex ex env etc mme mlle dr pr art fig n° tél av bd vol cf st ste min max réf chap éd p pp".split(" "),
  ),
  stopWords: `
a à ai au aucun aux avec avez avoir avons c'est ça car ce cela ces cet cette chez ci combien comment comme d'un d'une dans de depuis des donc dont du elle elles en
encore est est-ce et êtes étais était eu eux fait faire faut il ils j'ai je jusqu l'on la là laquelle le lequel les lesquels leur leurs longtemps lors lui ma mais me même mes
moi mon n'est ne ni nos notre nous on ont ou où par pas peu peut peux peut-on plus pour pourquoi pouvez puis puis-je pourrais qu qu'est que quel quelle quelles quels
quand quoi qui sa sans se sera ses si son sommes sont sous suis sur ta te tes toi ton tous tout toute toutes très tu un une va vais veux vers veut vos votre voudrais
vous y bonjour merci s'il plaît svp ceci celui temps souvent`,
  usualWords:
    "bonjour bonsoir salut merci commande livraison retour remboursement rembourser argent paiement payer facture compte mot passe prix coûte colis garantie horaires ouvert téléphone numéro aide besoin reçu arrivé cassé défectueux annuler rendez-vous réduction échanger échange parler conseiller quelqu'un oui non d'accord magasin taille article frais gratuite suivi suivre",
  stem: stemmer,
};
