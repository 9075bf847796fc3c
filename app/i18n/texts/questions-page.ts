import { defineTexts } from '../translate.ts'

/** Questions and answers for employers and candidates (DOMAIN 1, DESIGN 5). Server only: the page gets the words. */
export const questionsPage = defineTexts({
  da: {
    'faq.heading': 'Spørgsmål og svar',
    'faq.lead': 'Det, mennesker og virksomheder oftest spørger om. Mangler dit spørgsmål, så ring til din kommune.',
    'faq.cost.title': 'Koster Fleksbro noget?',
    'faq.cost.p1': 'Nej. Det er gratis at slå job op, og det er gratis at søge job.',
    'faq.few.title': 'Hvor lidt må et job være?',
    'faq.few.p1': 'Helt ned til en time om ugen. Mange gode job er små: en fast opgave, som ingen når.',
    'faq.tasks.title': 'Vi har kun løse opgaver. Kan de blive til et job?',
    'faq.tasks.p1':
      'Ja. Saml det, der ligger og venter. Skriv, hvad der skal med, og hvad der kan undværes. Vores skabeloner hjælper jer i gang.',
    'faq.less.title': 'Hvad nu, hvis den ansatte ikke når så meget som andre?',
    'faq.less.p1':
      'Det er tænkt ind. I betaler kun for den tid, der bliver til arbejde. Kommunen vurderer det sammen med jer.',
    'faq.dispute.title': 'Hvad nu, hvis vi er uenige om de effektive timer?',
    'faq.dispute.p1':
      'Tal med kommunen først. En uenighed om løn og timer løses mellem fagforening og arbejdsgiver, ikke her.',
    'faq.sick.title': 'Hvad sker der ved sygdom?',
    'faq.sick.p1': 'Virksomheden får sygedagpenge igen fra kommunen fra første dag.',
    'faq.try.title': 'Kan vi prøve det af først?',
    'faq.try.p1': 'Ofte ja. Kommunen kan give en praktik først. Spørg jeres kontakt i kommunen.',
    'faq.ownstaff.title': 'Kan en, der er ansat hos os, få fleksjob?',
    'faq.ownstaff.p1':
      'Det kan lade sig gøre, men reglerne er strenge. Er der mere end seks år til folkepension, er der et krav mere. Så skal man først være ansat på særlige vilkår hos jer i 12 måneder. Ring til kommunen, før I gør noget.',
    'faq.more.title': 'Kan der komme flere timer senere?',
    'faq.more.p1': 'Ja, hvis begge vil. Ingen må presses. Kommunen regner det nye tilskud ud.',
    'faq.no.title': 'Jeg søger job. Må jeg sige nej til et forslag her?',
    'faq.no.p1':
      'Ja. Et nej her er ikke et afslag på et job, og du skal ikke sige hvorfor. Det bruges kun til at finde noget bedre.',
    'faq.name.title': 'Hvornår ser en virksomhed mit navn?',
    'faq.name.p1': 'Når du har sagt ja til netop den virksomhed. Du kan tage dit ja tilbage når som helst.',
    'faq.machine.title': 'Er det en maskine, der vælger?',
    'faq.machine.p1': 'Nej. Den foreslår efter åbne regler og siger hvorfor. Et menneske vælger.',
    'faq.login.title': 'Skal jeg have en e-mail og kunne logge ind?',
    'faq.login.p1': 'Nej. Alt kan klares i telefonen eller ved et møde med kommunen.',
  },
  en: {
    'faq.heading': 'Questions and answers',
    'faq.lead': 'What people and firms ask most. If your question is missing, call your municipality.',
    'faq.cost.title': 'Does Fleksbro cost anything?',
    'faq.cost.p1': 'No. Posting jobs is free, and so is looking for one.',
    'faq.few.title': 'How small may a job be?',
    'faq.few.p1': 'Down to one hour a week. Many good jobs are small: one steady task that nobody gets to.',
    'faq.tasks.title': 'We only have odd tasks. Can they become a job?',
    'faq.tasks.p1':
      'Yes. Gather what is waiting. Write what must be in it and what can be left out. Our templates get you started.',
    'faq.less.title': 'What if the employee gets less done than others?',
    'faq.less.p1':
      'That is part of the plan. You only pay for time that becomes work. The municipality assesses it with you.',
    'faq.dispute.title': 'What if we disagree about the effective hours?',
    'faq.dispute.p1':
      'Talk with the municipality first. A dispute about pay and hours is settled between union and employer, not here.',
    'faq.sick.title': 'What happens in case of illness?',
    'faq.sick.p1': 'The employer can have sickness benefit refunded by the municipality from the first day.',
    'faq.try.title': 'Can we try it first?',
    'faq.try.p1': 'Often yes. The municipality can grant a trial first. Ask your contact there.',
    'faq.ownstaff.title': 'Can somebody who is employed by us get a fleksjob?',
    'faq.ownstaff.p1':
      'It is possible, but the rules are strict. With more than six years to state pension, one must first have been employed by you on special terms for 12 months. Call the municipality before you do anything.',
    'faq.more.title': 'Can there be more hours later?',
    'faq.more.p1': 'Yes, if both want it. Nobody may be pressed. The municipality works out the new supplement.',
    'faq.no.title': 'I am looking for a job. May I say no to a suggestion here?',
    'faq.no.p1':
      'Yes. A no here is not a refusal of a job, and you need not say why. It is only used to find something better.',
    'faq.name.title': 'When does a firm see my name?',
    'faq.name.p1': 'When you have said yes to that very firm. You can take your yes back at any time.',
    'faq.machine.title': 'Does a machine choose?',
    'faq.machine.p1': 'No. It suggests by open rules and says why. A person chooses.',
    'faq.login.title': 'Must I have e-mail and be able to sign in?',
    'faq.login.p1': 'No. Everything can be done by telephone or at a meeting with the municipality.',
  },
})
