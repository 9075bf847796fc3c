import { defineTexts } from '../translate.ts'

/** What happens with people's data, and their rights. Server only: the page gets the words. */
export const privacy = defineTexts({
  da: {
    'privacy.heading': 'Dine data og rettigheder',
    'privacy.lead': 'Du kan se, hvad vi ved om dig, og hvem der har set det. Er noget forkert, kan du få det rettet.',
    'privacy.who.title': 'Hvem har ansvaret?',
    'privacy.who.p1':
      'Din kommune er dataansvarlig for det, der står om dig. Den, der driver Fleksbro for kommunen, er databehandler.',
    'privacy.who.p2':
      'Når du er præsenteret for en virksomhed, får den noget at vide om dig. Det har den selv ansvaret for.',
    'privacy.who.p3': 'Spørg kommunens databeskyttelsesrådgiver. Du finder vedkommende på kommunens hjemmeside.',
    'privacy.what.title': 'Hvad står der?',
    'privacy.what.l1': 'Navn, kontakt og postnummer.',
    'privacy.what.l2': 'Hvornår kommunen sagde ja til fleksjob.',
    'privacy.what.l3': 'Timer, kompetencer, ønsker og vejen til job.',
    'privacy.what.l4':
      'De hensyn, du har brug for på jobbet. De regnes som helbredsoplysninger og passes særlig godt på.',
    'privacy.what.l5': 'Forslag, samtykker, aftaler og ansættelser.',
    'privacy.what.l6': 'Hvornår du og kommunen har talt sammen, og hvad I aftalte.',
    'privacy.never.title': 'Hvad står der aldrig?',
    'privacy.never.p1': 'CPR-nummer, diagnoser og papirer fra læger. Der er ikke noget felt til dem.',
    'privacy.why.title': 'Hvorfor må kommunen det?',
    'privacy.why.p1':
      'Kommunen har efter loven til opgave at hjælpe dig i fleksjob. Oplysningerne bruges til det og ikke til andet.',
    'privacy.why.p2':
      'En virksomhed ser først dit navn, når du har sagt ja til netop den. Du vælger felt for felt, hvad den må se.',
    'privacy.consent.title': 'Dit samtykke',
    'privacy.consent.p1':
      'Et samtykke gælder højst seks måneder og slutter, når jobbet lukker. Du kan trække det tilbage når som helst. Det virker med det samme og koster dig ikke noget.',
    'privacy.card.title': 'Kortet uden navn',
    'privacy.card.p1':
      'Du kan sige ja til et kort uden navn. Så kan virksomheder se, at der er nogen som dig. Kortet viser grupper af evner og omtrent hvor mange timer. Det viser aldrig hensyn, alder eller hvor du bor. Du kan slukke det når som helst.',
    'privacy.log.title': 'Hvem har set dine oplysninger?',
    'privacy.log.p1':
      'Hver gang nogen ser eller ændrer noget om dig, bliver det skrevet ned. Log ind, og læs det i din log.',
    'privacy.rights.title': 'Dine rettigheder',
    'privacy.rights.l1': 'Du kan få at se alt, hvad der står om dig.',
    'privacy.rights.l2': 'Du kan få rettet, hvad der er forkert.',
    'privacy.rights.l3':
      'Du kan få slettet det, der hviler på dit samtykke. Kommunen kan have pligt til at gemme resten.',
    'privacy.rights.l4': 'Du kan sige fra over for, hvordan oplysningerne bruges.',
    'privacy.rights.l5': 'Du kan klage til Datatilsynet på datatilsynet.dk.',
    'privacy.machine.title': 'Bestemmer en maskine?',
    'privacy.machine.p1':
      'Nej. Fleksbro regner ud, hvor det passer, og siger hvorfor. Et menneske bestemmer hver gang.',
    'privacy.firm.title': 'Virksomheder og ansatte i kommunen',
    'privacy.firm.p1':
      'Vi gemmer navn, e-mail, telefon og det, man har gjort i Fleksbro. Kommunen ser det. Job er offentlige, når de er slået op.',
    'privacy.cookies.title': 'Cookies',
    'privacy.cookies.p1':
      'Vi bruger kun de nødvendige. Én holder dig logget ind, én husker sproget, og én giver korte beskeder. Skriver I et job uden konto, husker én, hvor I kom til. Ingen følger dig.',
  },
  en: {
    'privacy.heading': 'Your data and rights',
    'privacy.lead': 'You can see what we know about you, who has seen it, and have it corrected.',
    'privacy.who.title': 'Who is responsible?',
    'privacy.who.p1':
      'Your municipality is controller of what is kept about you. Whoever runs Fleksbro for the municipality is processor.',
    'privacy.who.p2':
      'When you have been presented to an employer, it is itself responsible for what it has been told.',
    'privacy.who.p3': 'Ask the municipality’s data protection officer, named on the municipality’s website.',
    'privacy.what.title': 'What is kept?',
    'privacy.what.l1': 'Name, contact and postcode.',
    'privacy.what.l2': 'When the municipality said yes to a fleksjob.',
    'privacy.what.l3': 'Hours, competences, wishes and the way to work.',
    'privacy.what.l4':
      'The accommodations that you need at work. They count as health data and are kept with special care.',
    'privacy.what.l5': 'Suggestions, consents, agreements and placements.',
    'privacy.what.l6': 'When you and the municipality have talked, and what you agreed.',
    'privacy.never.title': 'What is never kept?',
    'privacy.never.p1': 'CPR numbers, diagnoses and doctors’ papers. There is no field for them.',
    'privacy.why.title': 'Why may the municipality do this?',
    'privacy.why.p1':
      'The law gives the municipality the task of helping you into a fleksjob. The data is used for that only.',
    'privacy.why.p2':
      'An employer sees your name only when you have said yes to that very employer. You choose field by field what it may see.',
    'privacy.consent.title': 'Your consent',
    'privacy.consent.p1':
      'A consent holds for six months at most and ends when the job closes. You can withdraw it at any time. That takes effect at once and costs you nothing.',
    'privacy.card.title': 'The card without a name',
    'privacy.card.p1':
      'You can say yes to a card without a name. Then firms can see that there is somebody like you. It shows groups of abilities and roughly how many hours. It never shows accommodations, age or where you live. You can turn it off at any time.',
    'privacy.log.title': 'Who has seen your data?',
    'privacy.log.p1':
      'Whenever somebody sees or changes something about you, it is written down. Sign in and read your log.',
    'privacy.rights.title': 'Your rights',
    'privacy.rights.l1': 'You can see everything that is kept about you.',
    'privacy.rights.l2': 'You can have corrected what is wrong.',
    'privacy.rights.l3': 'You can have erased what rests on your consent. The municipality may have to keep the rest.',
    'privacy.rights.l4': 'You can object to how the data is used.',
    'privacy.rights.l5': 'You can complain to Datatilsynet, the Danish data protection agency, at datatilsynet.dk.',
    'privacy.machine.title': 'Does a machine decide?',
    'privacy.machine.p1': 'No. Fleksbro works out where it fits and says why. A person decides every time.',
    'privacy.firm.title': 'Employers and municipal staff',
    'privacy.firm.p1':
      'We keep name, e-mail, telephone and what has been done in Fleksbro. The municipality sees it. Roles are public once they are posted.',
    'privacy.cookies.title': 'Cookies',
    'privacy.cookies.p1':
      'We use only the necessary ones: one to keep you signed in, one for the language and one for short messages. If you write a job without an account, one remembers how far you got. Nobody follows you.',
  },
})
