import { stemmer } from "@orama/stemmers/spanish";
import { beginning, containing, cuesOf, label, opening, wholly, words } from "./build.ts";
import type { Language } from "./language.ts";

export const es: Language = {
  code: "es",
  name: "Spanish",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain:
      "No he encontrado la respuesta en los documentos que tengo. ¿Quiere que le ponga en contacto con una persona?",
    unreadableFile:
      "No puedo leer archivos. Cuénteme con palabras de qué se trata, por favor. ¿O quiere que le ponga en contacto con una persona?",
    lookupFailed: "No he podido consultarlo en este momento. ¿Quiere que le ponga en contacto con una persona?",
    toolSays: (plugin) => `Esto es lo que indica ${plugin}:`,
    clarify:
      "¿Puede contarme un poco más sobre lo que necesita? También puede pedir hablar con una persona cuando quiera.",
    handoffExpired:
      "Ahora mismo no hay nadie disponible, así que seguiré ayudándole aquí. Puede volver a pedir una persona cuando quiera.",
    away: "Nuestro equipo no está disponible en este momento. He pasado su solicitud: le responderán aquí en cuanto vuelvan y, mientras tanto, seguiré ayudándole.",
    handoff: "Paso la conversación a una persona del equipo. Quédese aquí, por favor: le responderá en este chat.",
    oneSource: "Mis documentos no coinciden en esto. Uno dice:",
    anotherSource: "Otro dice:",
    whichOne: "¿Puede contarme más sobre su caso? También puedo ponerle en contacto con una persona.",
    cutOff: "Perdone, mi respuesta se ha cortado aquí. Vuelva a preguntar o pida hablar con una persona.",
    failed: "Perdone, no he podido responder. Inténtelo de nuevo en un momento o pida hablar con una persona.",
    greeting: "¡Hola! ¿En qué puedo ayudarle?",
    thanks: "¡De nada! ¿Puedo ayudarle en algo más?",
    farewell: "¡Hasta pronto! Escríbame cuando necesite ayuda.",
    acknowledgement: "De acuerdo. Avíseme si necesita algo más.",
    identity: (name) =>
      `Soy ${name}, un asistente automático. Respondo a partir de los documentos que me han dado, y una persona puede tomar el relevo.`,
    notFound: "No he encontrado la respuesta en los documentos que tengo.",
    offer: "¿Quiere que le ponga en contacto con una persona?",
    anytime: "Puede pedir hablar con una persona cuando quiera.",
    waiting: "Ya he avisado a una persona del equipo, que le responderá aquí.",
    waitingAt: (position) =>
      `Ya he avisado a una persona del equipo, que le responderá aquí. Su puesto en la cola: ${position}.`,
    leaveContact:
      "Si no puede esperar, déjenos su correo electrónico o su teléfono y nos pondremos en contacto con usted.",
    contactKept: (contact) => `Gracias, he transmitido ${contact}. Nos pondremos en contacto con usted.`,
    contactUnclear: "Escriba el número con el prefijo del país, por ejemplo +34 912 345 678.",
    sorry: "Siento mucho lo ocurrido.",
    calm: "Entiendo que esté molesto y quiero ayudarle.",
    abilities: "Puedo responder a preguntas sobre:",
    tryAsking: "Por ejemplo, puede preguntarme:",
    unanswered: (question) => `No he encontrado la respuesta a «${question}» en mis documentos.`,
    later: (question) => `Respondo a unas pocas preguntas a la vez. Vuelva a hacerme esta, por favor: «${question}»`,
  },
  channel: {
    welcome: (assistant) =>
      `¡Hola! Soy ${assistant}. Hágame una pregunta y le responderé citando la fuente. Envíe /person para hablar con una persona.`,
    person: "Hablar con una persona",
    sources: "Fuentes",
    page: (page) => `pág. ${page}`,
    queued: (position) => `He avisado a una persona del equipo. Su turno en la cola: ${position}.`,
    requested: "He avisado a una persona del equipo.",
    joined: (operator) => `${operator} ya está con usted.`,
    released: "Vuelve a responder el asistente.",
    cancelled: "Se ha cancelado la solicitud de hablar con una persona.",
    unreadable: "No puedo leer este tipo de mensaje. Envíelo como texto, por favor.",
    unpaid: "No puedo responder en este momento. Su mensaje se ha guardado.",
    inactive: "El asistente está desactivado en este momento. Su mensaje se ha guardado.",
    tooLarge: (file) => `(${file}: demasiado grande, no se ha guardado)`,
    limited:
      "Ya le he dado todas mis respuestas de esta hora. Su mensaje se ha guardado. Pregunte más tarde o pida hablar con una persona.",
    tooFast:
      "Escribe más rápido de lo que puedo responder. Sus mensajes se han guardado. Espere un minuto y vuelva a preguntar.",
    optedOut: "No recibirá más mensajes de este número. Responda START para volver a recibirlos.",
    optedIn: "Vuelve a recibir mensajes de este número. Responda STOP para dejar de recibirlos.",
    help: (assistant) =>
      `Soy ${assistant}. Haga una pregunta o pida hablar con una persona. Responda STOP para no recibir más mensajes.`,
  },
  smallTalk: {
    abilities: wholly(
      "qué (puedes|puede|sabes|sabe|podéis|pueden) (hacer|responder)( por mí)?|(en|con) qué (me )?(puedes|puede|podéis|pueden) ayudar(me)?|cómo (me )?(puedes|puede) ayudar(me)?|qué (te |le )?puedo preguntar(te|le)?|qué preguntas (puedes|puede) responder|sobre qué (te |le )?puedo preguntar|ayuda",
    ),
    presence: wholly(
      "hay alguien( ahí| aquí)?|alguien (ahí|aquí|está ahí)|(sigues|sigue|estás|está) (todavía |aún )?(ahí|aquí)|cuánto (tiempo )?(más )?(tengo|hay|debo) (que )?esperar|cuánto falta|cuándo (me )?(va a )?(responde|responderá|contesta|contestará|atiende|atenderá|responder|contestar)( alguien)?|(sigo|estoy) esperando|aló",
    ),
    greeting: wholly(
      "hola( a todos| buenas| qué tal)?|buenos días|buenas tardes|buenas noches|buenas|muy buenas|buen día|saludos|qué tal|cómo estás|cómo está|hola buenos días|hola buenas tardes",
    ),
    thanks: wholly(
      "(ok |vale |perfecto |genial )?(muchas |muchísimas |mil )?gracias( por la ayuda| por su ayuda| por todo| por responder| por la respuesta| a usted)*|se lo agradezco|te lo agradezco|muy amable( gracias)?",
    ),
    farewell: wholly(
      "adiós|hasta luego|hasta pronto|hasta mañana|hasta la vista|chao|chau|nos vemos|que tenga (un )?buen día|buen fin de semana|que pase buen día",
    ),
    acknowledgement: wholly(
      "ok|okay|vale|de acuerdo|está bien|muy bien|bien|perfecto|genial|entendido|entiendo|ya veo|estupendo|eso es todo|nada más|es todo|no importa|da igual|sin problema|listo",
    ),
    identity: wholly(
      "quién eres|quién es usted|qué eres|eres un robot|eres un bot|eres humano|eres una persona|eres una máquina|es usted un robot|es usted una persona|cómo te llamas|cómo se llama|estoy hablando con una persona|estoy hablando con un robot|hablo con un robot|hablo con una persona",
    ),
  },
  requestForPerson: {
    person: words(
      "persona personas humano humana alguien agente agentes operador operadora asesor asesora representante empleado empleada encargado responsable soporte técnico atención ejecutivo gerente",
    ),
    ask: words(
      "hablar habla hable hablo quiero quisiera querría necesito deseo puedo podría puede pueden pasar pasa pase pásame páseme pásenme comunicar comuníqueme comunícame comunicarme comunicarse contactar contacto conectar conecta conécteme conéctame poner ponme póngame ponerme transferir transfiérame transfiéreme transfiere dame deme llamar llame gustaría exijo solicito chatear me",
    ),
    filler: words(
      "yo me mi con un una el la los de del al a en por favor real reales de_verdad verdad viva vivo atención cliente clientes técnico humano humana ahora ya mismo hola buenas buenos días prefiero que no robot bot máquina algún alguna otra quien servicio equipo directamente es hay le les lo se usted si",
    ),
    reason:
      /(?<!\p{L})(?:sobre|acerca|respecto|porque|por mi|por un|por una|ya que|que pueda|que me)(?!\p{L})|[.;:!\n]/u,
  },
  answerToOffer: {
    agree: words("sí si claro vale ok okay bueno favor desde supuesto perfecto dale adelante quiero cierto encantado"),
    decline: words("no nada tampoco nunca"),
    filler: words(
      "por favor gracias muchas que desde luego está bien me gustaría quiero lo con una un persona agente humano alguien hablar ponerme póngame en contacto hace falta necesario hoy ahora ya momento el de acuerdo muy amable eso sería estupendo genial usted pero y mejor es necesito",
    ),
  },
  courtesies: opening(
    "hola( a todos| buenas)?|buenos días|buenas tardes|buenas noches|buenas|buen día|por favor|gracias|muchas gracias|perdón|perdone|disculpe|disculpa|perdona|(me )?(puede|podría|puedes|podrías|pueden|podrían) (decirme|explicarme|ayudarme|indicarme|decir|explicar|ayudar)|puede decirme|podría decirme|puedes decirme|podrías decirme|puede ayudarme|podría ayudarme|me puede decir|me podría decir|me puedes decir|me podrías decir|me puede ayudar|puede explicarme|podría explicarme|dígame|dime|quisiera saber|quiero saber|me gustaría saber|necesito saber|querría saber|sabe usted|sabe|sabes|tengo una( pequeña)? (pregunta|duda|consulta)|tengo una pregunta|tengo una duda|tengo una consulta|una pregunta|una consulta|pregunta|consulta",
  ),
  tone: {
    complaint: containing(
      "(pésim*|mal|mala|horrible|terrible|peor) (servicio|atención|experiencia|empresa|calidad|soporte)|(servicio|atención|experiencia|empresa|calidad|soporte) (pésim*|horrible|terrible|mal*|lamentable)|inaceptable|una vergüenza|vergonzos*|indignante|indignad*|estoy (muy |realmente )?(decepcionad*|enfadad*|enojad*|furios*|molest*|hart*)|(quiero|quisiera|me gustaría) (quejarme|poner una queja|presentar una queja|poner una reclamación|reclamar)|estafa*|timo|nunca más|pérdida de tiempo|nadie (responde|contesta|ayuda|me ayuda)|es ridículo|tomadura de pelo",
    ),
    rude: containing(
      "(eres |es |sois )?(un |una |muy )?(idiota*|imbécil*|estúpid*|inútil*|tont*|inservible) ?(bot|robot|máquina)?|(bot|robot) (estúpid*|inútil|tonto)|cállate|mierda|vete a la \\p{L}+|joder|gilipollas|pendejo*|cabrón*",
    ),
  },
  joins: beginning("y|e|y también|además|también|y además"),
  asksWhether: beginning(
    "(puedo|se puede|podéis|pueden|puede|tenéis|tienen|tiene|hay|está|están|es|son|hacen|hacéis|envían|enviáis|venden|debo|tengo que)",
  ),
  quantities: {
    money: containing("cuánto (cuesta*|vale*|es)|cuánto|precio*|coste*|costo*|cuesta*|vale|caro|cara|tarifa*|pagar"),
    weight: containing("pesa|pesan|peso|pesad*|liger*|livian*"),
    size: containing(
      "tamaño*|medida*|dimension*|largo|larga|ancho|ancha|alto|alta|altura|longitud|anchura|profundidad|grande*|lejos|distancia",
    ),
    time: containing(
      "cuándo|cuánto (tiempo|tarda*|dura*)|a qué hora|duración|plazo*|horario*|abre*|abiert*|cierra*|fecha*",
    ),
  },
  cues: cuesOf({
    howMuch:
      "cuánto|cuánta|cuántos|cuántas|cuanto|qué precio|precio|cuesta|cuestan|vale|valen|qué importe|tarifa*|qué tamaño|qué peso",
    amounts:
      "un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|cien|mil|gratis|gratuit*|sin coste|sin costo",
    howLong: "cuánto tiempo|cuánto tarda|cuánto dura|cuántos días|qué plazo|plazo|cuánto demora|cuántas horas",
    spans: "segundos?|minutos?|horas?|días?|dias?|semanas?|mes|meses|años?|inmediat*",
    when: "cuándo|cuando|a qué hora|qué día|qué días|qué fecha|hasta cuándo|desde cuándo|horarios?|abren|abierto|abiertos|cierran",
    times:
      "lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|días?|semanas?|horas?|después|antes|hasta",
    where: "dónde|donde|adónde|dirección",
    places: "en|a|al|junto|cerca|entre|calle|avenida|plaza|paseo",
    address: "dirección|ubicad*|situad*|se encuentra",
    why: "por qué|por cuál motivo|cuál es la razón",
    reasons: "porque|ya que|debido|para|motivo|por eso|gracias a",
    howTo: "cómo|como puedo|de qué manera|de qué forma",
    steps:
      "haga clic|haz clic|abra|elija|pulse|seleccione|introduzca|vaya|entre|use|utilice|llame|escriba|envíe|rellene|contacte|puede|debe|hay que",
    whatIs: "qué es|qué son|qué significa|qué quiere decir",
    definitions: "es|son|significa|se llama|consiste",
  }),
  asksHow: containing("cómo|como puedo|pasos|instrucciones|procedimiento"),
  refersBack: beginning(
    "él|ella|ellos|ellas|este|esta|esto|estos|estas|ese|esa|eso|esos|su|sus|sin embargo|por eso|por tanto|además|también|luego|entonces|pero|y|si no|en este caso|en ese caso|ambos|ambas|allí",
  ),
  denial: containing("no|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|sin|tampoco|ni|imposible"),
  answerLabel: label("r|respuesta"),
  questionLabel: label("p|pregunta"),
  abbreviations: new Set(
    "p.ej ej aprox etc sr sra srta dr dra ud uds art núm tel avda av pág págs cap vol fig máx mín c ctra".split(" "),
  ),
  stopWords: `
a al algo algún alguna algunos ante antes aquí así aun aunque bien cada como cómo con cual cuál cuales cuáles cualquier cuando cuándo cuanto cuánto cuánta cuántos cuántas de del desde donde
dónde dos durante e el él ella ellas ellos en entre era es esa esas ese eso esos está están esta estas este esto estos estoy fue fueron ha había han hasta hay he hemos
la las le les lo los más mas me mi mí mis mucho muchos muy no nos nosotros nuestra nuestro nuestros o os otra otro otros para pero poco por porque pueda puede pueden
puedo podría pues qué que quien quién quienes se sea ser si sí sido siempre sin sobre son soy su sus también tan tanto te tengo tiene tienen tienes ti todo toda todos todas
tu tú tus u un una uno unos unas usted ustedes va vamos voy y ya yo hola gracias favor hacer hago hace tiempo tarda tardan quiero quisiera necesito`,
  usualWords:
    "hola buenos días buenas tardes gracias pedido envío entrega devolución devolver reembolso dinero pago pagar factura cuenta contraseña precio cuesta cuestan paquete garantía horario abren teléfono correo ayuda llegado roto defectuoso cancelar cita descuento cambio cambiar hablar persona alguien sí vale tienda talla gratis compra comprar tarjeta cuándo dónde cómo adiós",
  stem: (word) => stemmer(word.replace(/cion$/, "ción")),
};
