import { defineTexts } from '../translate.ts'

/** What a fleksjob is, in plain words (DOMAIN 1.1–1.4). Server only: the page gets the words. */
export const aboutFleksjob = defineTexts({
  da: {
    'about.heading': 'Hvad er et fleksjob?',
    'about.lead':
      'Et fleksjob er et rigtigt job. Det er til mennesker, der ikke kan arbejde så meget som andre. Kommunen giver lov og betaler en del.',
    'about.who.title': 'Hvem kan få et fleksjob?',
    'about.who.p1':
      'Det kan du, hvis din evne til at arbejde er varigt og klart nedsat. Andre veje til job skal som regel være prøvet først.',
    'about.who.p2':
      'Du skal være fyldt 18 år og må ikke være på folkepension eller førtidspension. Det er kommunen, der afgør det. Fleksbro gør det aldrig.',
    'about.who.p3': 'En diagnose er ikke et krav. Det, der tæller, er, hvad du kan på et job.',
    'about.where.title': 'Hvor kan det være?',
    'about.where.p1':
      'Hos en privat virksomhed eller på en offentlig arbejdsplads. Du er ansat som andre, og virksomheden er din arbejdsgiver.',
    'about.where.p2': 'Løn og vilkår følger overenskomsten. Er der ingen, aftaler I dem. Ferien er som i andre job.',
    'about.hours.title': 'Hvor mange timer?',
    'about.hours.p1':
      'Det er forskelligt. Der er ingen nedre grænse: En time om ugen er nok. Timerne må gerne skifte fra uge til uge.',
    'about.hours.p2':
      'Kommunen ser på tre ting i netop det job. Hvor mange timer er du der? Hvor meget når du? Hvad skal der tages hensyn til?',
    'about.hours.p3':
      'Når man halvt så meget som andre, giver 20 timer på arbejdet 10 timer med løn. Det kaldes effektive timer.',
    'about.pay.title': 'Hvem betaler?',
    'about.pay.p1':
      'Virksomheden betaler løn for det arbejde, der bliver lavet. Kommunen betaler et tilskud til den ansatte oveni.',
    'about.pay.p2': 'Løn og tilskud kan ikke blive mere end fuld løn i samme job.',
    'about.time.title': 'Hvor længe?',
    'about.time.p1': 'Det første fleksjob er for fem år. Det gælder alle.',
    'about.time.p2':
      'Efter 2½ år taler kommunen med den ansatte om, hvordan det går. Efter 4½ år ser kommunen på, hvad der skal ske bagefter.',
    'about.time.p3': 'Er man under 40 år, kan man så få op til fem år til. Fra 40 år kan fleksjobbet blive fast.',
    'about.way.title': 'Hvordan begynder det?',
    'about.way.p1':
      'Søger du job: Tal med din kommune. Når den har sagt ja til fleksjob, kan din jobkonsulent oprette dig her.',
    'about.way.p2': 'Har I opgaver: Skriv, hvad I mangler hjælp til. Kommunen ringer og hjælper jer videre.',
  },
  en: {
    'about.heading': 'What is a fleksjob?',
    'about.lead':
      'A fleksjob is a real job for somebody who cannot work as much as others. The municipality grants it and pays a part.',
    'about.who.title': 'Who can get a fleksjob?',
    'about.who.p1':
      'You can if your ability to work is lastingly and clearly reduced. As a rule, other ways to work must have been tried first.',
    'about.who.p2':
      'You must be 18 or more and not on a state pension or disability pension. The municipality decides. Fleksbro never does.',
    'about.who.p3': 'A diagnosis is not demanded. What counts is what you can do in a job.',
    'about.where.title': 'Where can it be?',
    'about.where.p1':
      'With a private firm or a public workplace. You are employed like others, and the firm is your employer.',
    'about.where.p2':
      'Pay and terms follow the collective agreement. If there is none, you agree them. Holidays are as in other jobs.',
    'about.hours.title': 'How many hours?',
    'about.hours.p1':
      'It varies. There is no lower limit: one hour a week is enough. The hours may differ from week to week.',
    'about.hours.p2':
      'The municipality looks at three things in that very job: how many hours you are there, how much you get done, and what must be heeded.',
    'about.hours.p3':
      'If somebody gets half as much done as others, 20 hours at work are 10 hours with pay. They are called effective hours.',
    'about.pay.title': 'Who pays?',
    'about.pay.p1':
      'The employer pays for the work that is done. The municipality pays a supplement to the employee on top.',
    'about.pay.p2': 'Pay and supplement together cannot be more than full pay in the same job.',
    'about.time.title': 'For how long?',
    'about.time.p1': 'The first fleksjob is for five years. That holds for everybody.',
    'about.time.p2':
      'After 2½ years the municipality talks with the employee about how it goes. After 4½ years it looks at what comes next.',
    'about.time.p3':
      'Those under 40 when the time is up can get up to five years more. From 40 on, the fleksjob can become permanent.',
    'about.way.title': 'How does it begin?',
    'about.way.p1':
      'Looking for a job: talk with your municipality. Once it has granted a fleksjob, your job consultant can add you here.',
    'about.way.p2': 'Having work to do: write what you need help with. The municipality calls and helps you on.',
  },
})
