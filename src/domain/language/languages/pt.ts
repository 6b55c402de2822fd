import { stemmer } from "@orama/stemmers/portuguese";
import { beginning, containing, cuesOf, label, opening, wholly, words } from "./build.ts";
import type { Language } from "./language.ts";

export const pt: Language = {
  code: "pt",
  name: "Portuguese",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain: "Não encontrei a resposta nos documentos que tenho. Quer que eu chame uma pessoa da equipe?",
    unreadableFile:
      "Não consigo ler arquivos. Conte em poucas palavras do que se trata, por favor. Ou quer que eu chame uma pessoa da equipe?",
    lookupFailed: "Não consegui consultar isso agora. Quer que eu chame uma pessoa da equipe?",
    toolSays: (plugin) => `Isto é o que ${plugin} informa:`,
    clarify:
      "Pode me contar um pouco mais sobre o que precisa? Também pode pedir para falar com uma pessoa a qualquer momento.",
    handoffExpired:
      "No momento não há ninguém disponível, por isso continuo ajudando por aqui. Pode pedir uma pessoa de novo a qualquer momento.",
    away: "Nossa equipe não está disponível agora. Já encaminhei o seu pedido: vão responder aqui assim que voltarem e, até lá, continuo ajudando.",
    handoff:
      "Estou passando a conversa para uma pessoa da equipe. Fique por aqui, por favor: a resposta virá neste chat.",
    oneSource: "Os meus documentos não dizem a mesma coisa sobre isto. Um deles diz:",
    anotherSource: "Outro diz:",
    whichOne: "Pode me contar mais sobre o seu caso? Também posso chamar uma pessoa da equipe.",
    cutOff: "Desculpe, a minha resposta foi interrompida aqui. Pergunte de novo ou peça para falar com uma pessoa.",
    failed: "Desculpe, não consegui responder agora. Tente de novo daqui a pouco ou peça para falar com uma pessoa.",
    greeting: "Olá! Como posso ajudar?",
    thanks: "De nada! Posso ajudar em mais alguma coisa?",
    farewell: "Até logo! Escreva sempre que precisar de ajuda.",
    acknowledgement: "Certo. Avise se precisar de mais alguma coisa.",
    identity: (name) =>
      `Eu sou ${name}, um assistente automático. Respondo com base nos documentos que recebi, e uma pessoa pode assumir a conversa.`,
    notFound: "Não encontrei a resposta nos documentos que tenho.",
    offer: "Quer que eu chame uma pessoa da equipe?",
    anytime: "Pode pedir para falar com uma pessoa a qualquer momento.",
    waiting: "Já chamei uma pessoa da equipe, que responderá por aqui.",
    waitingAt: (position) => `Já chamei uma pessoa da equipe, que responderá por aqui. Seu lugar na fila: ${position}.`,
    leaveContact: "Se não puder esperar, deixe seu e-mail ou telefone e entraremos em contato.",
    contactKept: (contact) => `Obrigado, já passei ${contact} para a equipe. Entraremos em contato.`,
    contactUnclear: "Escreva o número com o código do país, por exemplo +55 11 91234-5678.",
    sorry: "Lamento muito o ocorrido.",
    calm: "Entendo a sua irritação e quero ajudar.",
    abilities: "Posso responder a perguntas sobre:",
    tryAsking: "Por exemplo, pode me perguntar:",
    unanswered: (question) => `Não encontrei a resposta para “${question}” nos meus documentos.`,
    later: (question) => `Respondo a poucas perguntas de cada vez. Por favor, faça esta de novo: “${question}”`,
  },
  channel: {
    welcome: (assistant) =>
      `Olá! Eu sou ${assistant}. Faça uma pergunta e responderei indicando a fonte. Envie /person para falar com uma pessoa.`,
    person: "Falar com uma pessoa",
    sources: "Fontes",
    page: (page) => `pág. ${page}`,
    queued: (position) => `Chamei uma pessoa da equipe. A sua posição na fila: ${position}.`,
    requested: "Chamei uma pessoa da equipe.",
    joined: (operator) => `${operator} já está com você.`,
    released: "O assistente voltou a responder.",
    cancelled: "O pedido para falar com uma pessoa foi cancelado.",
    unreadable: "Não consigo ler este tipo de mensagem. Envie como texto, por favor.",
    unpaid: "Não posso responder agora. A sua mensagem foi guardada.",
    inactive: "O assistente está desligado no momento. A sua mensagem foi guardada.",
    tooLarge: (file) => `(${file}: grande demais, não foi guardado)`,
    limited:
      "Já dei todas as minhas respostas desta hora. A sua mensagem foi guardada. Pergunte mais tarde ou peça para falar com uma pessoa.",
    tooFast:
      "Você escreve mais rápido do que consigo responder. As suas mensagens foram guardadas. Espere um minuto e pergunte de novo.",
    optedOut: "Você não receberá mais mensagens deste número. Responda START para voltar a receber.",
    optedIn: "Você voltou a receber mensagens deste número. Responda STOP para deixar de receber.",
    help: (assistant) =>
      `Aqui é ${assistant}. Faça uma pergunta ou peça para falar com uma pessoa. Responda STOP para não receber mais mensagens.`,
  },
  smallTalk: {
    abilities: wholly(
      "(o )?que (é que )?(você |vocês )?(pode|podes|podem|sabe|sabes|consegue|consegues) (fazer|responder)( por mim)?|(em|com) que (você )?(pode|podes|podem) (me )?ajudar(-me)?|como (você )?(pode|podes) (me )?ajudar(-me)?|(o )?que (eu )?posso (te |lhe )?perguntar(-te|-lhe)?|que perguntas (você )?(pode|consegue) responder|ajuda",
    ),
    presence: wholly(
      "(tem|há) alguém( aí| aqui)?|alguém( está)? (aí|aqui)|(você |vocês )?(ainda )?(está|estás|estão) (ainda )?(aí|aqui)|quanto tempo (mais )?(tenho que|devo|preciso|vou) (esperar|aguardar)|falta muito|quando (é que )?(alguém )?(vai )?(me )?(responde|responder|atende|atender)|(ainda )?(estou|continuo) (esperando|aguardando|à espera)|alô",
    ),
    greeting: wholly(
      "olá( a todos| tudo bem)?|oi( tudo bem)?|bom dia|boa tarde|boa noite|oi bom dia|olá bom dia|tudo bem|e aí|como vai|como está",
    ),
    thanks: wholly(
      "(ok |certo |perfeito |ótimo )?(muito |muitíssimo )?obrigad[oa]( pela ajuda| pela resposta| por tudo| mesmo)*|obg|valeu|brigad[oa]|agradeço( a ajuda)?|obrigadão",
    ),
    farewell: wholly(
      "tchau( tchau)?|adeus|até logo|até mais|até breve|até amanhã|bom fim de semana|tenha um bom dia|uma boa noite|bom dia para você",
    ),
    acknowledgement: wholly(
      "ok|okay|tá|tá bom|tá bem|certo|está bem|tudo bem|muito bem|perfeito|ótimo|entendi|percebi|compreendi|beleza|combinado|é só isso|só isso|isso é tudo|não importa|deixa pra lá|sem problema",
    ),
    identity: wholly(
      "quem é você|quem és tu|quem é|você é um robô|você é um bot|você é humano|és um robô|és humano|você é uma pessoa|você é uma máquina|qual é o seu nome|como você se chama|como te chamas|estou falando com uma pessoa|estou falando com um robô|estou a falar com uma pessoa",
    ),
  },
  requestForPerson: {
    person: words(
      "pessoa pessoas humano humana humanos alguém atendente atendentes operador operadora agente assistente_humano funcionário funcionária representante suporte responsável gerente colaborador atendimento técnico consultor",
    ),
    ask: words(
      "falar fala falo conversar quero queria gostaria preciso desejo posso poderia pode podem passar passa passe passar-me transferir transfira transfere chamar chame chama contatar contactar contato contacto conectar conecte ligar ligue solicito exijo me",
    ),
    filler: words(
      "eu me mim com um uma o a os as de do da no na em por favor pfv real reais de_verdade verdade ao à para pra algum alguma outra outro atendimento cliente humano humana agora já mesmo logo oi olá bom boa dia tarde não robô bot máquina que equipe equipa suporte vocês você serviço se é possível diretamente",
    ),
    reason: /(?<!\p{L})(?:sobre|a respeito|porque|por causa|pois|que possa|que me)(?!\p{L})|[.;:!\n]/u,
  },
  answerToOffer: {
    agree: words("sim claro pode quero ok okay certo favor aceito isso beleza bora perfeito gostaria"),
    decline: words("não nao nada nunca nem"),
    filler: words(
      "por favor obrigado obrigada muito com certeza uma um pessoa atendente humano alguém falar me chame chamar quero é está tá bom bem seria ótimo agora já de isso ser eu gostaria preciso precisa necessário hoje ainda mas e sim da equipe equipa por enquanto",
    ),
  },
  courtesies: opening(
    "olá( a todos)?|oi|bom dia|boa tarde|boa noite|tudo bem|por favor|obrigad[oa]|muito obrigad[oa]|desculpe|desculpa|com licença|(você )?(pode|poderia|podem|poderiam) (me )?(dizer|explicar|ajudar|informar)|pode me dizer|poderia me dizer|pode dizer-me|podia dizer-me|pode me explicar|pode me ajudar|poderia me ajudar|pode me informar|poderia me informar|me diga|diga-me|diz-me|(eu )?gostaria de saber|(eu )?queria saber|(eu )?quero saber|preciso saber|você sabe|vocês sabem|sabe|tenho uma (pergunta|dúvida)|tenho uma pergunta|tenho uma dúvida|uma pergunta|uma dúvida|pergunta|dúvida",
  ),
  tone: {
    complaint: containing(
      "(péssim*|horrível|terrível|pior|ruim|mau) (serviço|atendimento|experiência|empresa|qualidade|suporte)|(serviço|atendimento|experiência|empresa|qualidade|suporte) (péssim*|horrível|terrível|ruim|lamentável)|inaceitável|um absurdo|vergonha|vergonhos*|estou (muito |realmente )?(decepcionad*|desapontad*|irritad*|furios*|indignad*|insatisfeit*|chatead*)|(quero|queria|gostaria de) (reclamar|fazer uma reclamação|apresentar uma queixa|registrar uma reclamação)|golpe|fraude|burla|nunca mais|perda de tempo|ninguém (responde|atende|ajuda|me ajuda)|isso é ridículo|palhaçada",
    ),
    rude: containing(
      "(você é |és )?(um |uma |muito )?(idiota*|imbecil|estúpid*|inútil|burr[oa]|otári[oa]) ?(bot|robô|máquina)?|(bot|robô) (burro|inútil|estúpido)|cala a boca|cale a boca|merda|porra|vai se \\p{L}+|vá se \\p{L}+|caralho",
    ),
  },
  joins: beginning("e|e também|além disso|também|e ainda"),
  asksWhether: beginning("(posso|pode-se|podem|pode|têm|tem|há|é|são|está|fazem|entregam|vendem|devo|preciso)"),
  quantities: {
    money: containing("quanto (custa*|é|fica)|quanto|preço*|custo*|custa*|car[oa]|tarifa*|taxa*|pagar"),
    weight: containing("pesa|pesam|peso|pesad*|leve|leves"),
    size: containing(
      "tamanho*|medida*|dimens*|comprimento|largura|altura|profundidade|grande*|alt[oa]|larg[oa]|longe|distância",
    ),
    time: containing(
      "quando|quanto tempo|a que horas|que horas|duração|prazo*|horário*|abre*|abert*|fecha*|data*|demora*",
    ),
  },
  cues: cuesOf({
    howMuch:
      "quanto|quanta|quantos|quantas|qual o preço|qual é o preço|preço|custa|custam|qual o valor|qual é o valor|valor|tarifa*|qual o tamanho|qual o peso",
    amounts: "um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|cem|mil|grátis|gratuit*|sem custo",
    howLong: "quanto tempo|quanto demora|quantos dias|qual o prazo|qual é o prazo|prazo|quanto dura|quantas horas",
    spans: "segundos?|minutos?|horas?|dias?|semanas?|mês|meses|anos?|imediat*",
    when: "quando|a que horas|que horas|que dia|quais dias|qual a data|até quando|desde quando|horários?|abre|abrem|aberto|fecha|fecham",
    times:
      "segunda*|terça*|quarta*|quinta*|sexta*|sábados?|domingos?|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|dias?|semanas?|horas?|depois|antes|até",
    where: "onde|aonde|endereço|morada",
    places: "em|no|na|nos|nas|ao|perto|entre|rua|avenida|praça|largo",
    address: "endereço|morada|localizad*|situad*|fica",
    why: "por que|por quê|porquê|porque|qual o motivo",
    reasons: "porque|pois|já que|devido|para|motivo|por isso",
    howTo: "como|de que forma|de que maneira",
    steps:
      "clique|abra|escolha|selecione|digite|insira|vá|entre|use|utilize|ligue|escreva|envie|preencha|contate|contacte|pode|deve|basta|é preciso",
    whatIs: "o que é|o que são|o que significa|o que quer dizer",
    definitions: "é|são|significa|chama|consiste",
  }),
  asksHow: containing("como|passos|instruções|procedimento"),
  refersBack: beginning(
    "ele|ela|eles|elas|este|esta|isto|estes|estas|esse|essa|isso|esses|essas|seu|sua|seus|suas|porém|no entanto|por isso|além disso|também|depois|então|mas|e|caso contrário|neste caso|nesse caso|ambos|ambas|lá",
  ),
  denial: containing("não|nunca|jamais|ninguém|nada|nenhum|nenhuma|sem|nem|impossível"),
  answerLabel: label("r|resposta"),
  questionLabel: label("p|pergunta"),
  abbreviations: new Set(
    "p.ex ex aprox etc sr sra dr dra art nº tel av r pág págs cap vol fig máx mín prof v.exa".split(" "),
  ),
  stopWords: `
a à ao aos algo algum alguma alguns antes aqui as às até cada com como da das de dela dele deles depois do dos e é ela elas ele eles em entre era essa essas esse esses esta está estão
estas este estes estou eu foi foram há isso isto já la lá lhe lhes lo mais mas me mesmo meu meus minha minhas muito muita na não nas nem no nos nós nossa nosso nossos num numa o onde
os ou outra outro para pela pelas pelo pelos pode podem posso poderia por porque pra qual quais qualquer quando quanto quanta quantos quantas que quê quem são se sem ser seu seus só sobre sua suas
também te tem têm tenho teu ti toda todas todo todos tu tua um uma umas uns vai vou você vocês vos olá oi obrigado obrigada favor fazer faço tempo demora quero queria gostaria preciso`,
  usualWords:
    "olá oi bom dia boa tarde noite obrigado obrigada pedido entrega devolução devolver reembolso dinheiro pagamento pagar fatura conta senha preço custa encomenda garantia horário abre telefone email ajuda chegou quebrado defeito cancelar consulta desconto trocar troca falar pessoa alguém sim não loja tamanho grátis compra comprar cartão você vocês atendente rastrear tchau frete",
  stem: (word) => stemmer(word.replace(/cao$/, "ção").replace(/coes$/, "ções")),
};
