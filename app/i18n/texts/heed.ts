import { defineTexts } from '../translate.ts'

/** What a workplace heeds, and how one talks about it (DOMAIN 3.1, DESIGN 4–5). Server only: the page gets the words. */
export const heed = defineTexts({
  da: {
    'heed.heading': 'Det skal I tage hensyn til',
    'heed.lead': 'Hensyn handler om jobbet, ikke om sygdom. Som regel er det små ting, der gør den store forskel.',
    'heed.what.title': 'Hvad er et skånehensyn?',
    'heed.what.p1': 'Et skånehensyn er noget, jobbet skal give plads til. Det mest brugte er færre timer. Andre er:',
    'heed.what.l1': 'flere pauser, og et sted at sætte sig',
    'heed.what.l2': 'et roligt sted at arbejde',
    'heed.what.l3': 'én opgave ad gangen og eget tempo',
    'heed.what.l4': 'lette løft, og lov til at skifte stilling',
    'heed.what.l5': 'en fast person at gå til',
    'heed.what.l6': 'en fridag midt i ugen',
    'heed.say.title': 'Skriv, hvad I kan give',
    'heed.say.p1':
      'Når I slår et job op, spørger vi om de hensyn, der betyder mest. ”Ved ikke” er et godt svar. Så spørger kommunen jer senere.',
    'heed.say.p2': 'Et ærligt nej er også godt. Så bruger ingen tid på et job, der ikke passer.',
    'heed.never.title': 'Spørg ikke om diagnosen',
    'heed.never.p1':
      'I får aldrig en diagnose at vide i Fleksbro, og I skal ikke spørge om den. To mennesker med den samme diagnose kan have brug for vidt forskellige ting.',
    'heed.never.p2': 'Spørg i stedet om arbejdet:',
    'heed.never.l1': 'Hvad skal være på plads, for at dagen bliver god?',
    'heed.never.l2': 'Hvordan ser vi, at det er ved at blive for meget?',
    'heed.never.l3': 'Hvem vil du helst gå til, hvis noget driller?',
    'heed.never.l4': 'Hvad må kollegerne vide, og hvem siger det?',
    'heed.see.title': 'Hvad får I at vide?',
    'heed.see.p1':
      'Intet, før kandidaten har sagt ja til netop jer. Derefter ser I det, kandidaten selv har valgt. Det kan være navn, evner, timer og hensyn.',
    'heed.see.p2': 'Fra da af har I selv ansvaret for at passe godt på det. Brug det kun til ansættelsen.',
    'heed.begin.title': 'Den første tid',
    'heed.begin.l1': 'Begynd roligt, og aftal, hvornår I taler sammen igen.',
    'heed.begin.l2': 'Giv én fast person ansvar for oplæringen.',
    'heed.begin.l3': 'Skriv aftalen om hensyn ned, og hvem der sørger for hver ting.',
    'heed.begin.l4': 'Sig det i god tid, når noget bliver lavet om.',
    'heed.later.title': 'Når noget ændrer sig',
    'heed.later.p1':
      'Behov kan skifte. Tal om det, før det bliver svært. Ring til kommunen, hvis timer, opgaver eller hensyn skal laves om.',
    'heed.help.title': 'Hjælp, I kan få',
    'heed.help.p1':
      'Kommunen kan betale hjælpemidler og små ændringer. De skal være afgørende for jobbet og ikke noget, I plejer at have.',
    'heed.help.p2':
      'Den kan også give en mentor, eller en person, der hjælper med en del af arbejdet. Det kræver ikke en diagnose.',
  },
  en: {
    'heed.heading': 'What to heed',
    'heed.lead': 'Accommodations are about the job, not about illness. Often it is small things that matter most.',
    'heed.what.title': 'What is an accommodation?',
    'heed.what.p1': 'It is something that the job must have room for. The most common is fewer hours. Others are:',
    'heed.what.l1': 'more breaks, and somewhere to sit down',
    'heed.what.l2': 'a quiet place to work',
    'heed.what.l3': 'one task at a time, and one’s own pace',
    'heed.what.l4': 'light lifting, and leave to change position',
    'heed.what.l5': 'one steady person to go to',
    'heed.what.l6': 'a day off in the middle of the week',
    'heed.say.title': 'Write what you can give',
    'heed.say.p1':
      'When you post a job, we ask about the accommodations that matter most. “Don’t know” is a good answer. Then the municipality asks you later.',
    'heed.say.p2': 'An honest no is good too. Then nobody spends time on a job that does not fit.',
    'heed.never.title': 'Do not ask for the diagnosis',
    'heed.never.p1':
      'You are never told a diagnosis in Fleksbro, and you need not ask. Two people with the same diagnosis can need quite different things.',
    'heed.never.p2': 'Ask about the work instead:',
    'heed.never.l1': 'What must be in place for a good day?',
    'heed.never.l2': 'How do we see that it is getting too much?',
    'heed.never.l3': 'Whom would you rather go to when something is wrong?',
    'heed.never.l4': 'What may colleagues know, and who tells them?',
    'heed.see.title': 'What do you learn?',
    'heed.see.p1':
      'Nothing until the candidate has said yes to you. Then you see what the candidate has chosen. It can be name, abilities, hours and accommodations.',
    'heed.see.p2': 'From then on it is your own duty to keep it safe. Use it for the employment only.',
    'heed.begin.title': 'The first time',
    'heed.begin.l1': 'Begin calmly, and agree when you will talk again.',
    'heed.begin.l2': 'Make one steady person responsible for the training.',
    'heed.begin.l3': 'Write down the accommodations, and who sees to each.',
    'heed.begin.l4': 'Say so in good time when something changes.',
    'heed.later.title': 'When something changes',
    'heed.later.p1':
      'Needs can change. Talk about it before it gets hard. Call the municipality if hours, tasks or accommodations must change.',
    'heed.help.title': 'Help that you can get',
    'heed.help.p1':
      'The municipality can pay for aids and small changes. They must be decisive for the job and not something you usually have.',
    'heed.help.p2':
      'It can also give a mentor, or a person who helps with a part of the work. That takes no diagnosis.',
  },
})
