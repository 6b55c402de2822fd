/** Whether a word from `splitWords` is a stop word of English or Russian, so that search ignores it. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

const english = `
a about above after again against all also am an and any are arent as at be because been before being below between
both but by can cant cannot could couldnt did didnt do does doesnt doing dont down during each else ever few for from
further get had hadnt has hasnt have havent having he hed hell her here hers herself hes hi him himself his how hows i id
if ill im in into is isnt it itll its itself ive just let lets me more most my myself no nor not of off oh on once only or
other our ours ourselves out over own please same shall she shes should shouldnt so some such than that thats the their
theirs them themselves then there theres these they theyll theyre theyve this those through to too under until up us
very was wasnt we well were werent weve what whats when whens where wheres which while who whom whos whose why will with
wont would wouldnt yes you youd youll your youre yours yourself yourselves youve`;

const russian = `
а без более больше бы был была были было быть в вам вами вас ваш ваша ваше ваши вашего вашей вашем вашему вашим вашими
ваших вашу весь во вот все всего всей всем всеми всему всех всю вся вы где да даже для до его ее ей ему если есть еще
ею ж же за здесь и из или им ими их к как какая какие каким какими каких какого какое какой каком какому какую когда кого
ком кому который которая которое которого которой котором которому которую которые которым которыми которых кто куда кем
ли либо лишь между меня мне много мной мог могу может можете можно мой моя мое мои моего моей моем моему моим моими моих
мою мы на над надо нам нами нас наш наша наше наши нашего нашей нашем нашему нашим нашими наших нашу не него нее ней нем
нему нет нею ни ним ними них но ну о об однако он она они оно от откуда очень по под пожалуйста почему после потом
поэтому при про с свой своя свое свои своего своей своем своему своим своими своих свою себе себя сколько со так такая
такие таким такими таких такого такое такой таком такому такую там тебе тебя тем теми то тобой тогда того тоже той только
том тому тот ту тут ты у уж уже хотя чего чей чем через что чтобы чья эта эти этим этими этих это этого этой этом этому
этот эту я здравствуйте спасибо`;

const stopWords = new Set(`${english} ${russian}`.split(/\s+/).filter(Boolean));
