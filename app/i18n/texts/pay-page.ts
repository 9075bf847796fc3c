import { defineTexts } from '../translate.ts'

/** What a fleksjob costs: the page around the calculator (DOMAIN 1.4, 1.5, 1.8). Server only: the page gets the words. */
export const payPage = defineTexts({
  da: {
    'cost.heading': 'Hvad koster et fleksjob?',
    'cost.lead':
      'I betaler løn for det arbejde, der bliver lavet. Kommunen betaler resten som et tilskud til den ansatte.',
    'cost.count.title': 'Sådan er det regnet ud',
    'cost.count.p1':
      'Først findes de effektive timer: tiden på arbejdet gange det, der nås. 20 timer ved 50 procent er 10 effektive timer.',
    'cost.count.p2': 'I betaler for dem. Er fuld tid 37 timer, er 10 timer 10/37 af fuld løn.',
    'cost.count.p3':
      'Kommunen begynder med {most} om måneden. Den trækker 30 procent af lønnen fra. Af løn over {border} trækker den 55 procent.',
    'cost.count.p4':
      'Løn og tilskud bliver aldrig mere end fuld løn i jobbet. Satserne er fra {year}. Årets satser kan være højere.',
    'cost.count.p5': 'Alle tal er før skat og vejledende. Kommunen regner det rigtige beløb ud hver måned.',
    'cost.other.title': 'Det kan komme oveni',
    'cost.other.l1': 'Pension og tillæg følger overenskomsten. Regn dem med i den fulde løn.',
    'cost.other.l2': 'Ferie er som i andre job.',
    'cost.other.l3': 'Der er ikke et gebyr for at bruge Fleksbro.',
    'cost.back.title': 'Det kan I få hjælp til',
    'cost.back.l1': 'Ved sygdom får I sygedagpenge igen fra første dag.',
    'cost.back.l2': 'Kommunen kan betale hjælpemidler og små ændringer på arbejdspladsen.',
    'cost.back.l3': 'Den kan give en mentor, eller en person, der hjælper med en del af arbejdet.',
    'cost.agree.title': 'Før I skriver under',
    'cost.agree.p1':
      'Kommunen vurderer timer, hensyn og hvor meget der nås, i netop jeres job. Den fulde løn skal stå i aftalen.',
    'cost.agree.p2': 'Er der en overenskomst, skal fagforeningen have besked.',
    'cost.agree.p3': 'Bliver I uenige om de effektive timer, løses det mellem jer og fagforeningen.',
  },
  en: {
    'cost.heading': 'What does a fleksjob cost?',
    'cost.lead': 'You pay for the work that is done. The municipality pays the rest as a supplement to the employee.',
    'cost.count.title': 'How it is worked out',
    'cost.count.p1':
      'First come the effective hours: time at work times what gets done. 20 hours at 50 per cent are 10 effective hours.',
    'cost.count.p2': 'You pay for those. Where full time is 37 hours, 10 hours are 10/37 of full pay.',
    'cost.count.p3':
      'The municipality begins with {most} a month. It takes off 30 per cent of the pay. Of pay above {border} it takes off 55 per cent.',
    'cost.count.p4':
      'Pay and supplement are never more than full pay in the job. The rates are of {year}. This year’s may be higher.',
    'cost.count.p5': 'All figures are before tax and a guide. The municipality works out the right amount each month.',
    'cost.other.title': 'What may be added',
    'cost.other.l1': 'Pension and additions follow the collective agreement. Count them in the full pay.',
    'cost.other.l2': 'Holidays are as in other jobs.',
    'cost.other.l3': 'There is no fee for using Fleksbro.',
    'cost.back.title': 'What you can get help with',
    'cost.back.l1': 'In case of illness you have sickness benefit refunded from the first day.',
    'cost.back.l2': 'The municipality can pay for aids and small changes at the workplace.',
    'cost.back.l3': 'It can give a mentor, or a person who helps with a part of the work.',
    'cost.agree.title': 'Before you sign',
    'cost.agree.p1':
      'The municipality assesses hours, accommodations and how much gets done in your very job. The agreement must name the full pay.',
    'cost.agree.p2': 'Where there is a collective agreement, the union must be told.',
    'cost.agree.p3': 'If you disagree about the effective hours, it is settled between you and the union.',
  },
})
