import type { WordList } from './sensitive-words.ts'

/** Words in role texts that shut people out without saying what the work is, each with words that do. */
export const excludingWords: WordList = [
  {
    words: ['robust', 'robusthed', 'psykisk robust', 'mentalt robust', 'stressrobust'],
    suggestion: {
      da: 'Skriv, hvad der kan ske på en dag, og hvem der hjælper',
      en: 'Write what may happen in a day, and who helps',
    },
  },
  {
    words: ['belastbar', 'hårdfør', 'hårdhudet', 'tykhudet', 'ben i næsen', 'skind på næsen', 'tåler mosten'],
    suggestion: {
      da: 'Skriv, hvad der kan være svært, og hvilken støtte man får',
      en: 'Write what may be hard, and what support there is',
    },
  },
  {
    words: ['stresstålig', 'stress tålig', 'stressresistent', 'tåler stress', 'trives med stress', 'kan tåle stress'],
    suggestion: {
      da: 'Skriv, hvornår der er travlt, og hvornår der er ro',
      en: 'Write when it is busy and when it is calm',
    },
  },
  {
    words: [
      'trives under pres',
      'arbejder godt under pres',
      'fungerer godt under pres',
      'holder hovedet koldt',
      'bevarer roen',
      'pressede situationer',
    ],
    suggestion: {
      da: 'Skriv, hvad der haster, og hvem man kan spørge',
      en: 'Write what is urgent, and whom one can ask',
    },
  },
  {
    words: ['mange bolde i luften', 'flere bolde i luften', 'bolde i luften', 'mange jern i ilden', 'mange kasketter'],
    suggestion: {
      da: 'Skriv, hvilke opgaver der er, og hvem der sætter rækkefølgen',
      en: 'Write which tasks there are, and who sets the order',
    },
  },
  {
    words: [
      'højt tempo',
      'hurtigt tempo',
      'højt arbejdstempo',
      'højt gear',
      'fuld fart',
      'fart på',
      'fart over feltet',
      'tempofyldt',
      'i høj fart',
      'lynhurtig',
    ],
    suggestion: {
      da: 'Skriv, hvor mange ordrer eller sager en almindelig dag har',
      en: 'Write how many orders or cases an ordinary day has',
    },
  },
  {
    words: ['arbejdspres', 'hektisk', 'travl hverdag', 'travlt miljø', 'stærkt tidspres', 'stramme deadlines'],
    suggestion: {
      da: 'Skriv, hvad der skal være færdigt hvornår, og hvad der kan vente',
      en: 'Write what must be finished when, and what can wait',
    },
  },
  {
    words: [
      'kaotisk',
      'trives i kaos',
      'omskiftelig hverdag',
      'omskifteligt miljø',
      'uforudsigelig hverdag',
      'ikke to dage er ens',
      'aldrig to ens dage',
      'ingen dage er ens',
    ],
    suggestion: {
      da: 'Skriv, hvad der er ens hver dag, og hvor tit planen ændres',
      en: 'Write what is the same every day, and how often the plan changes',
    },
  },
  {
    words: ['forandringsparat', 'omstillingsparat', 'forandringsvillig'],
    suggestion: {
      da: 'Skriv, hvad der ændrer sig, og hvornår man får besked',
      en: 'Write what changes, and when one is told',
    },
  },
  {
    words: [
      'fysisk stærk',
      'stærk fysik',
      'god fysik',
      'kræfter som en okse',
      'kræfter som en bjørn',
      'muskelkraft',
      'fysisk robust',
      'fysisk hård',
      'fysisk krævende',
      'stærk krop',
      'stærk ryg',
      'god ryg',
    ],
    suggestion: {
      da: 'Skriv, hvor mange kilo der løftes, og hvor tit',
      en: 'Write how many kilos are lifted, and how often',
    },
  },
  {
    words: [
      'god fysisk form',
      'i god form',
      'i topform',
      'fysisk fit',
      'i god fysisk form',
      'fysisk aktiv',
      'adræt',
      'smidig krop',
    ],
    suggestion: {
      da: 'Skriv, hvor langt man går, og hvor længe man står',
      en: 'Write how far one walks, and how long one stands',
    },
  },
  {
    words: [
      'uden skavanker',
      'ingen skavanker',
      'uden fysiske begrænsninger',
      'ingen fysiske begrænsninger',
      'uden begrænsninger',
      'rørig',
    ],
    suggestion: {
      da: 'Skriv, hvilke bevægelser opgaven kræver, og hvad der kan tilpasses',
      en: 'Write which movements the task takes, and what can be adapted',
    },
  },
  {
    words: ['normalt syn', 'godt syn', 'gode øjne', 'normal hørelse', 'god hørelse'],
    suggestion: {
      da: 'Skriv, hvad man skal kunne se eller høre, og hvad et hjælpemiddel kan løse',
      en: 'Write what one must see or hear, and what an aid can solve',
    },
  },
  {
    words: [
      'psykisk stærk',
      'mentalt stærk',
      'stærk psyke',
      'i psykisk balance',
      'psykisk stabil',
      'mentalt stabil',
      'følelsesmæssigt stabil',
    ],
    suggestion: {
      da: 'Skriv, hvad man møder i jobbet, og hvilken støtte der er',
      en: 'Write what one meets in the job, and what support there is',
    },
  },
  {
    words: [
      'fuldt rask',
      'helt rask',
      'sund og rask',
      'rask og rørig',
      'rask',
      'godt helbred',
      'sundt helbred',
      'jernhelbred',
      'frisk og rask',
      'uden sygdom',
      'uden helbredsproblemer',
      'ingen helbredsproblemer',
    ],
    suggestion: {
      da: 'Skriv, hvornår opgaven skal være løst. Helbred må I ikke spørge til',
      en: 'Write when the task must be done. You may not ask about health',
    },
  },
  {
    words: [
      'lavt sygefravær',
      'intet sygefravær',
      'lille sygefravær',
      'ingen sygedage',
      'få sygedage',
      'sjældent syg',
      'aldrig syg',
    ],
    suggestion: {
      da: 'Skriv, hvem der tager over, når nogen er væk',
      en: 'Write who takes over when somebody is away',
    },
  },
  {
    words: ['fuld arbejdsevne', 'fuldt arbejdsdygtig', 'fuld ydeevne', 'fuldt ydende'],
    suggestion: {
      da: 'Skriv timetallet og de opgaver, der kan nås',
      en: 'Write the hours and the tasks that can be done',
    },
  },
  {
    words: [
      'mødestabil',
      'stabilt fremmøde',
      'stabil fremmøde',
      'stabilt mødende',
      'altid på pletten',
      'altid til tiden',
    ],
    suggestion: {
      da: 'Skriv, hvilke dage der er faste, og hvilke der kan byttes',
      en: 'Write which days are fixed, and which can be swapped',
    },
  },
  {
    words: [
      '=ung',
      '=ungt',
      'ungt team',
      'ung og dynamisk',
      'ungt og dynamisk',
      'ungdommelig',
      'frisk og ung',
      'ungt miljø',
    ],
    suggestion: {
      da: 'Skriv, hvilke opgaver teamet har, og hvem man arbejder sammen med',
      en: 'Write what the team does, and with whom one works',
    },
  },
  {
    words: [
      'alderssvarende',
      'moden alder',
      'nyuddannet og frisk',
      'gerne nyuddannet',
      'under 30 år',
      'under 40 år',
      'i den rigtige alder',
    ],
    suggestion: { da: 'Skriv, hvilken erfaring opgaven kræver', en: 'Write what experience the task takes' },
  },
  {
    words: ['digital indfødt', 'digitalt indfødt', 'digital native', 'født digital', 'digitalt født'],
    suggestion: {
      da: 'Skriv, hvilke programmer man bruger, og hvem der viser dem',
      en: 'Write which programs one uses, and who shows them',
    },
  },
  {
    words: [
      'energibundt',
      'høj energi',
      'højt energiniveau',
      'masser af energi',
      'fuld af energi',
      'energisk',
      'drøn på',
    ],
    suggestion: { da: 'Skriv, hvordan en almindelig dag forløber', en: 'Write how an ordinary day goes' },
  },
  {
    words: ['ekstrovert', 'udadvendt', 'social type', 'selskabelig', 'snakkesalig'],
    suggestion: { da: 'Skriv, hvem man taler med i løbet af dagen', en: 'Write whom one talks with during the day' },
  },
  {
    words: ['teamplayer', 'team player', 'holdspiller', 'født holdspiller'],
    suggestion: {
      da: 'Skriv, hvad man laver sammen, og hvad man laver alene',
      en: 'Write what one does together, and what one does alone',
    },
  },
  {
    words: [
      'altid glad',
      'altid smilende',
      'højt humør',
      'smittende humør',
      'godt humør',
      'god udstråling',
      'vindende væsen',
    ],
    suggestion: {
      da: 'Skriv, hvem man møder i jobbet, og hvad de har brug for',
      en: 'Write whom one meets in the job, and what they need',
    },
  },
  {
    words: ['deltager i fester', 'fast til fredagsbaren', 'med på den værste', 'hygger os efter arbejde'],
    suggestion: { da: 'Skriv, at det sociale er frivilligt', en: 'Write that the social side is voluntary' },
  },
  {
    words: ['fejlfrit dansk', 'perfekt dansk', 'flydende dansk', 'accentfrit dansk', 'uden accent'],
    suggestion: {
      da: 'Skriv, hvad man skal kunne læse, skrive og sige på dansk',
      en: 'Write what one must read, write and say in Danish',
    },
  },
  {
    words: ['dansk som modersmål', 'etnisk dansk', 'født i danmark', 'dansk baggrund', 'dansk af fødsel'],
    suggestion: {
      da: 'Skriv, hvad opgaven kræver. Herkomst må I ikke spørge til',
      en: 'Write what the task takes. You may not ask about origin',
    },
  },
  {
    words: [
      'gerne en mand',
      'gerne en kvinde',
      'stærk mand',
      'stærke mænd',
      'stærke mandfolk',
      'flink pige',
      'damerne på kontoret',
    ],
    suggestion: {
      da: 'Skriv, hvad opgaven er. Køn må I ikke søge efter',
      en: 'Write what the task is. You may not ask for a sex',
    },
  },
  {
    words: ['uden små børn', 'ingen små børn', 'uden forpligtelser hjemme', 'familien bakker op', 'ikke gravid'],
    suggestion: {
      da: 'Skriv dage og tider. Familie må I ikke spørge til',
      en: 'Write days and hours. You may not ask about family',
    },
  },
  {
    words: ['altid til rådighed', 'stå til rådighed døgnet rundt', 'ubegrænset fleksibel', 'fuldt fleksibel'],
    suggestion: { da: 'Skriv de dage og tider, der kan være tale om', en: 'Write the days and hours it may be about' },
  },
  {
    words: [
      'du er fleksibel',
      'meget fleksibel',
      'yderst fleksibel',
      'ekstremt fleksibel',
      'fleksibel person',
      'fleksibel medarbejder',
      'fleksibel indstilling',
    ],
    suggestion: {
      da: 'Skriv, hvad der kan skifte: tider, steder eller opgaver',
      en: 'Write what may shift: hours, places or tasks',
    },
  },
  {
    words: ['skæve arbejdstider', 'skiftende arbejdstider', 'ukurante arbejdstider', 'med kort varsel', 'springer til'],
    suggestion: {
      da: 'Skriv de præcise vagter, og hvor tidligt planen kommer',
      en: 'Write the exact shifts, and how early the plan comes',
    },
  },
  {
    words: [
      'overarbejde må forventes',
      'overarbejde forventes',
      'overarbejde er en del',
      'lange dage',
      'den ekstra mil',
      'yder det ekstra',
      'ikke kigger på klokken',
    ],
    suggestion: { da: 'Skriv timetallet, og at det holder', en: 'Write the hours, and that they hold' },
  },
  {
    words: [
      'hårdtarbejdende',
      'hårdt arbejdende',
      'arbejdshest',
      'giver den gas',
      'giver den en skalle',
      'knokle',
      'knokler',
    ],
    suggestion: { da: 'Skriv, hvad der skal nås på en dag', en: 'Write what is to be done in a day' },
  },
  {
    words: ['brænder for', 'brænder du for', 'passioneret', 'lidenskabelig', 'lever og ånder for', 'hjertebarn'],
    suggestion: { da: 'Skriv, hvad opgaverne går ud på', en: 'Write what the tasks are about' },
  },
  {
    words: ['vindermentalitet', 'vindertype', 'konkurrencemenneske', 'sulten efter', 'ambitiøs'],
    suggestion: { da: 'Skriv, hvad målet med arbejdet er', en: 'Write what the work aims at' },
  },
  {
    words: ['multitask', 'multitasking', 'multitasker', 'blæksprutte', 'tusindkunstner'],
    suggestion: { da: 'Skriv, hvad de vigtigste opgaver er', en: 'Write what the most important tasks are' },
  },
  {
    words: ['ninja', 'rockstjerne', 'rockstar', 'superhelt', 'superstjerne', 'guru', 'ørn til', 'haj til'],
    suggestion: {
      da: 'Skriv, hvad man skal kunne, og hvor godt',
      en: 'Write what one must be able to do, and how well',
    },
  },
  {
    words: ['fra dag ét', 'fra dag et', 'flyvende start', 'selvkørende', 'kan gå direkte i gang', 'uden oplæring'],
    suggestion: { da: 'Skriv, hvilken oplæring man får', en: 'Write what training one gets' },
  },
  {
    words: ['selvstarter', 'selvgående', 'høj grad af selvstændighed', 'styrer selv det hele'],
    suggestion: {
      da: 'Skriv, hvem man kan spørge, og hvad man selv bestemmer',
      en: 'Write whom one can ask, and what one decides oneself',
    },
  },
  {
    words: [
      'hurtig opfattelsesevne',
      'hurtig i opfattelsen',
      'lærer lynhurtigt',
      'hurtig til at lære',
      'kvik i hovedet',
    ],
    suggestion: {
      da: 'Skriv, hvad man skal lære, og hvor lang tid der er til det',
      en: 'Write what one must learn, and how much time there is for it',
    },
  },
  {
    words: ['egen bil', 'råder over bil', 'bil er en nødvendighed'],
    suggestion: {
      da: 'Skriv, om opgaven kræver kørsel, og hvordan man ellers kommer frem',
      en: 'Write whether the task takes driving, and how else one gets there',
    },
  },
]
