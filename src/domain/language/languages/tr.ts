import { stemmer } from "@orama/stemmers/turkish";
import { beginning, containing, cuesOf, label, opening, wholly, words } from "./build.ts";
import type { Language } from "./language.ts";

export const tr: Language = {
  code: "tr",
  name: "Turkish",
  letter: /\p{Script=Latin}/gu,
  phrases: {
    abstain: "Elimdeki belgelerde bunun yanıtını bulamadım. Sizi bir müşteri temsilcisine bağlamamı ister misiniz?",
    unreadableFile:
      "Dosyaları okuyamıyorum. Lütfen konunun ne olduğunu yazıyla anlatın. İsterseniz sizi bir müşteri temsilcisine bağlayayım mı?",
    lookupFailed: "Şu anda buna bakamadım. Sizi bir müşteri temsilcisine bağlamamı ister misiniz?",
    toolSays: (plugin) => `${plugin} şunu bildiriyor:`,
    clarify:
      "Neye ihtiyacınız olduğunu biraz daha anlatır mısınız? İstediğiniz zaman bir müşteri temsilcisi de isteyebilirsiniz.",
    handoffExpired:
      "Şu anda müsait kimse yok, bu yüzden size burada yardımcı olmaya devam ediyorum. İstediğiniz zaman yeniden temsilci isteyebilirsiniz.",
    away: "Ekibimiz şu anda yerinde değil. Talebinizi ilettim: döndüklerinde size buradan yanıt verecekler, o zamana kadar ben yardımcı olmaya devam edeceğim.",
    handoff: "Görüşmeyi bir müşteri temsilcisine aktarıyorum. Lütfen burada kalın, size bu sohbetten yanıt verecek.",
    oneSource: "Belgelerim bu konuda birbirini tutmuyor. Birinde şöyle yazıyor:",
    anotherSource: "Bir diğerinde ise:",
    whichOne: "Durumunuzu biraz daha anlatır mısınız? Sizi bir müşteri temsilcisine de bağlayabilirim.",
    cutOff: "Üzgünüm, yanıtım burada kesildi. Lütfen yeniden sorun ya da bir temsilci isteyin.",
    failed: "Üzgünüm, şu anda yanıt veremedim. Lütfen biraz sonra yeniden deneyin ya da bir temsilci isteyin.",
    greeting: "Merhaba! Size nasıl yardımcı olabilirim?",
    thanks: "Rica ederim! Yardımcı olabileceğim başka bir şey var mı?",
    farewell: "Hoşça kalın! Yardıma ihtiyacınız olduğunda yine yazın.",
    acknowledgement: "Tamam. Başka bir şey olursa yazmanız yeterli.",
    identity: (name) =>
      `Ben ${name}, otomatik bir asistanım. Bana verilen belgelere dayanarak yanıt veririm; dilerseniz görüşmeyi bir temsilci devralabilir.`,
    notFound: "Elimdeki belgelerde bunun yanıtını bulamadım.",
    offer: "Sizi bir müşteri temsilcisine bağlamamı ister misiniz?",
    anytime: "İstediğiniz zaman bir müşteri temsilcisi isteyebilirsiniz.",
    waiting: "Bir müşteri temsilcisine haber verildi, size buradan yanıt verecek.",
    waitingAt: (position) =>
      `Bir müşteri temsilcisine haber verildi, size buradan yanıt verecek. Sıradaki yeriniz: ${position}.`,
    leaveContact: "Bekleyemezseniz e-posta adresinizi ya da telefon numaranızı bırakın, size dönelim.",
    contactKept: (contact) => `Teşekkürler, ilettim: ${contact}. Size döneceğiz.`,
    contactUnclear: "Lütfen numarayı ülke koduyla yazın, örneğin +90 212 123 45 67.",
    sorry: "Yaşananlar için çok üzgünüm.",
    calm: "Kızgın olduğunuzu anlıyorum ve yardımcı olmak istiyorum.",
    abilities: "Şu konulardaki soruları yanıtlayabilirim:",
    tryAsking: "Örneğin şunları sorabilirsiniz:",
    unanswered: (question) => `“${question}” sorusunun yanıtını belgelerimde bulamadım.`,
    later: (question) => `Aynı anda birkaç soruyu yanıtlıyorum. Lütfen bunu yeniden sorun: “${question}”`,
  },
  channel: {
    welcome: (assistant) =>
      `Merhaba! Ben ${assistant}. Bana bir soru sorun, kaynağıyla birlikte yanıtlayayım. Temsilciyle görüşmek için /person yazın.`,
    person: "Temsilciyle görüş",
    sources: "Kaynaklar",
    page: (page) => `s. ${page}`,
    queued: (position) => `Bir temsilci çağırdım. Sıradaki yeriniz: ${position}.`,
    requested: "Bir temsilci çağırdım.",
    joined: (operator) => `${operator} şimdi sizinle.`,
    released: "Yeniden asistan yanıtlıyor.",
    cancelled: "Temsilci talebi iptal edildi.",
    unreadable: "Bu tür bir mesajı okuyamıyorum. Lütfen yazı olarak gönderin.",
    unpaid: "Şu anda yanıt veremiyorum. Mesajınız kaydedildi.",
    inactive: "Asistan şu anda kapalı. Mesajınız kaydedildi.",
    tooLarge: (file) => `(${file}: çok büyük, kaydedilmedi)`,
    limited:
      "Bu saat için tüm yanıtlarımı verdim. Mesajınız kaydedildi. Daha sonra yeniden sorun ya da bir temsilci isteyin.",
    tooFast:
      "Yanıtlayabileceğimden hızlı yazıyorsunuz. Mesajlarınız kaydedildi. Lütfen bir dakika bekleyip yeniden sorun.",
    optedOut: "Bu numaradan artık mesaj almayacaksınız. Yeniden almak için START yazın.",
    optedIn: "Bu numaradan yeniden mesaj alıyorsunuz. Durdurmak için STOP yazın.",
    help: (assistant) =>
      `Ben ${assistant}. Bir soru sorun ya da temsilci isteyin. Mesajları durdurmak için STOP yazın.`,
  },
  smallTalk: {
    abilities: wholly(
      "(sen )?(neler|ne) (yapabilirsin|yapabilirsiniz|yapabiliyorsun|yapabiliyorsunuz|biliyorsun|biliyorsunuz)|(bana )?(nasıl|hangi konularda|ne konuda) yardım(cı)? (edebilirsin|edebilirsiniz|olabilirsin|olabilirsiniz)|(sana |size )?(neler|ne) sorabilirim|hangi soruları yanıtlayabilirsin(iz)?|yardım",
    ),
    presence: wholly(
      "(orada |burada )?(kimse|biri|birisi) (var|yok) mı(dır)?( orada)?|(hâlâ |hala )?(orada|burada) mısın(ız)?|(daha )?ne kadar (daha )?(bekleyeceğim|beklemem gerekiyor|sürer)|ne zaman (cevap|yanıt) (verecekler|verilecek|gelecek)|(hâlâ |hala )?bekliyorum|alo",
    ),
    greeting: wholly(
      "merhaba(lar)?|selam(lar)?|selamün aleyküm|iyi günler|günaydın|iyi akşamlar|tünaydın|hey|iyi geceler|nasılsın|nasılsınız|kolay gelsin",
    ),
    thanks: wholly(
      "(tamam |süper |harika )?(çok )?(teşekkürler|teşekkür ederim|teşekkür ederiz|sağ ol|sağ olun|sağolun|sağol|eyvallah|minnettarım)( çok| yardımınız için| yanıt için)*|tşk|tşkler|çok sağ olun",
    ),
    farewell: wholly(
      "hoşça kal(ın)?|hoşçakal(ın)?|güle güle|görüşürüz|görüşmek üzere|iyi günler dilerim|kendine iyi bak|iyi çalışmalar|bay bay|iyi hafta sonları",
    ),
    acknowledgement: wholly(
      "ok|okey|tamam(dır)?|peki|olur|anladım|anlaşıldı|süper|harika|güzel|çok iyi|iyi|hepsi bu|bu kadar|başka sorum yok|önemli değil|sorun değil|boş ver",
    ),
    identity: wholly(
      "sen kimsin|siz kimsiniz|kimsin|kimsiniz|nesin sen|sen nesin|bot musun|robot musun|insan mısın|sen robot musun|sen bot musun|sen insan mısın|siz robot musunuz|siz insan mısınız|adın ne|adınız ne|insanla mı konuşuyorum|botla mı konuşuyorum|robotla mı konuşuyorum|gerçek misin|gerçek bir insan mısın",
    ),
  },
  requestForPerson: {
    person: words(
      "temsilci* insan* biri birisi birine biriyle birisiyle kişi* yetkili* operatör* görevli* çalışan* danışman* müdür* destek* personel*",
    ),
    ask: words(
      "görüşmek görüşebilir görüşeyim konuşmak konuşabilir konuşayım istiyorum isterim isteriz istedim bağla bağlayın bağlar bağlayabilir bağlanmak bağlanabilir bağlan aktar aktarın aktarır ulaşmak ulaşabilir ulaşmam lazım gerek gerekiyor iletişim irtibat verin ver çağırın çağır arayın yazışmak geçmek geçebilir yönlendirin yönlendir talep ediyorum",
    ),
    filler: words(
      "ben beni bana bir biriyle ile la le gerçek canlı müşteri hizmetleri hizmetlerine hizmetlerinden hizmetleriyle lütfen mı mi mısınız misiniz musunuz miyim mıyım şimdi hemen acil acilen merhaba selam iyi günler bot robot robotla botla değil artık sizden ekibinizden ekip doğrudan geçmek kurmak istemiyorum teknik de da var orada en kısa sürede",
    ),
    reason: /(?<!\p{L})(?:hakkında|çünkü|konusunda|ilgili|nedeniyle)(?!\p{L})|[.;:!\n]/u,
  },
  answerToOffer: {
    agree: words(
      "evet tabii tabi elbette olur tamam lütfen isterim istiyorum ok okey iyi peki kesinlikle bağla bağlayın aynen memnuniyetle",
    ),
    decline: words("hayır yok istemiyorum istemem değil gerek hayir gerekmez kalsın"),
    filler: words(
      "lütfen teşekkürler teşekkür ederim çok bir beni ki iyi olur biriyle insanla temsilciyle temsilciye temsilci ile görüşmek konuşmak bağlar mısınız bağlayın şimdi şu an şimdilik sağ olun sağol ol bu de da harika güzel ederiz yok",
    ),
  },
  courtesies: opening(
    "merhaba(lar)?|selam(lar)?|iyi günler|günaydın|iyi akşamlar|kolay gelsin|lütfen|teşekkürler|pardon|affedersiniz|kusura bakmayın|(bana )?(söyler|söyleyebilir|açıklar|yardımcı olur|yardım eder|anlatır) (misiniz|mısınız|misin|musunuz)|bir (soru|sorum) (var|vardı|olacaktı)|bir sorum var|sorum var|bir şey soracağım|soru|öğrenmek istiyorum|merak ediyorum|acaba",
  ),
  tone: {
    complaint: containing(
      "(berbat|kötü|rezil|korkunç|en kötü) (bir )?(hizmet*|servis*|deneyim*|destek|şirket*|kalite*)|kabul edilemez|rezalet|skandal|(çok |gerçekten )?(hayal kırıklığına uğradım|kızgınım|öfkeliyim|sinirliyim|memnun değilim)|şikayet (etmek|edeceğim|ediyorum|oluşturmak)|şikâyet (etmek|edeceğim|ediyorum)|dolandırıcı*|bir daha asla|zaman kaybı|kimse (cevap vermiyor|ilgilenmiyor|yardım etmiyor|yanıt vermiyor)|bıktım|yeter artık|saçmalık",
    ),
    rude: containing(
      "(sen )?(aptal|salak|gerizekalı|işe yaramaz|beceriksiz|ahmak) ?(bot|robot|makine|şey)?(sun|sın|sin)?|kapa çeneni|defol|lanet olsun|kahretsin|siktir\\p{L}*|amk|bok",
    ),
  },
  joins: beginning("ve|ayrıca|bir de|ve ayrıca|peki"),
  quantities: {
    money: containing("kaç (para|lira)|ne kadar|fiyat*|ücret*|kaça|pahalı|ucuz|tutar*|ödeme*"),
    weight: containing("ağır*|kaç (kilo|gram|kg)|hafif"),
    size: containing("boyut*|ebat*|uzunlu*|genişli*|yüksekli*|derinli*|büyük*|uzun*|geniş*|yüksek*|mesafe|uzak"),
    time: containing(
      "ne zaman|ne kadar sür*|kaç (gün|saat|hafta|dakika)|saat kaç*|süre*|saat*|açık*|açıl*|kapan*|tarih*",
    ),
  },
  cues: cuesOf({
    howMuch: "kaç|ne kadar|fiyat\\p{L}*|ücret\\p{L}*|kaça|kaç para|tutar\\p{L}*|boyut\\p{L}*",
    amounts: "bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yüz|bin|ücretsiz\\p{L}*|bedava|parasız",
    howLong:
      "ne kadar sür\\p{L}*|kaç gün\\p{L}*|kaç saat\\p{L}*|süre\\p{L}*|kaç ay\\p{L}*|ne kadar zaman\\p{L}*|kaç hafta\\p{L}*",
    spans: "saniye*|dakika*|saat*|gün*|hafta*|ay|aydır|ayda|ayı|yıl*|hemen",
    when: "ne zaman|saat kaçta|hangi gün\\p{L}*|hangi tarih\\p{L}*|kaça kadar|çalışma saat\\p{L}*|açık|açılıyor|kapanıyor|saat kaç\\p{L}*",
    times:
      "saat*|pazartesi*|salı*|çarşamba*|perşembe*|cuma*|cumartesi*|pazar*|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|gün*|hafta*|sonra|önce|kadar",
    where: "nerede|nereye|nereden|neresi|nerde|adres\\p{L}*",
    places: "\\p{L}+(?:da|de|ta|te)|cadde*|sokak*|meydan*|bulvar*|mahalle*",
    address: "adres\\p{L}*|bulunuyor|bulunur|yer alıyor",
    why: "neden|niçin|niye",
    reasons: "çünkü|nedeniyle|için|dolayı|sebebiyle|bu yüzden",
    howTo: "nasıl|ne şekilde",
    steps:
      "tıklayın|açın|seçin|girin|basın|gidin|kullanın|arayın|yazın|gönderin|doldurun|yapabilirsiniz|\\p{L}+bilirsiniz|gerekir|yeterli*",
    whatIs: "nedir|ne demek|ne anlama",
    definitions: "\\p{L}+d[ıiuü]r|\\p{L}+t[ıiuü]r|denir|demektir",
  }),
  asksHow: containing("nasıl|adımlar\\p{L}*|talimat\\p{L}*"),
  refersBack: beginning(
    "o|onlar|bu|bunlar|şu|onun|onların|bunun|ancak|fakat|bu nedenle|bu yüzden|ayrıca|sonra|daha sonra|ama|ve|aksi halde|bu durumda|her ikisi|orada|buna|bunu",
  ),
  denial: containing(
    "değil\\p{L}*|yok|hiç|asla|kimse|hiçbir|olmadan|\\p{L}+m[ae]z|\\p{L}+m[ıiuü]yor\\p{L}*|ne yazık ki|maalesef",
  ),
  answerLabel: label("c|cevap|yanıt"),
  questionLabel: label("s|soru"),
  abbreviations: new Set(
    "örn vb vs dr prof doç av sn no tel cad sok mah apt bkz yy a.ş ltd şti s cm kg min maks".split(" "),
  ),
  stopWords: `
acaba ama ancak artık aslında az bana bazı belki ben benden beni benim bile bir biri birkaç biz bizden bize bizi bizim bu buna bunda bundan bunlar bunu bunun burada çok çünkü da daha de değil diye
dolayı en eğer evet gibi hala hangi hatta hem henüz hep hepsi her hiç hiçbir için ile ise iyi kaç kadar ki kim kimse lütfen mı mi mu mü mıdır midir mısınız misiniz musunuz müsünüz nasıl ne neden nedir nerede nereye
nereden niçin niye o olan olarak oldu olduğu olduğunu olur olmak on ona ondan onlar onların onu onun orada oysa öyle pek rağmen sana sanki senin siz sizden size sizi sizin sonra şey şu şunu tabii tüm üzere
var vardır ve veya ya yani yok zaman zaten istiyorum ediyorum ederim mümkün merhaba selam teşekkürler günler miyim mıyım muyum yapabilirim alabilirim edebilirim ediyor ediyorsunuz oluyor yapıyor sürer sürüyor kaça kaçta`,
  usualWords:
    "merhaba selam günaydın teşekkürler sağol sipariş siparişim kargo teslimat iade para geri ödeme fatura hesap şifre fiyat fiyatı paket garanti saat telefon yardım gelmedi geldi kırık bozuk iptal randevu indirim değişim temsilci insan konuşmak evet hayır mağaza beden ücretsiz nerede nasıl istiyorum tamam müşteri hizmetleri görüşürüz açık ürün",
  stem: stemmer,
};
