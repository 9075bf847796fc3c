import { defineTexts } from '../translate.ts'

/** What happens to a candidate in Fleksbro, who sees what, and her rights (DESIGN 5, 7). Server only. */
export const forYou = defineTexts({
  da: {
    'you.heading': 'Sådan virker Fleksbro for dig',
    'you.lead': 'Du skal ikke søge blandt mange job. Vi finder dem, der passer, og siger dig hvorfor.',
    'you.begin.title': 'Først: din profil',
    'you.begin.p1':
      'Du fortæller, hvad du kan, og hvor mange timer du har. Du fortæller også, hvad et job skal give plads til. Tag lidt ad gangen, og hold pause, når du vil.',
    'you.begin.p2': 'Vil du hellere tale, så udfylder du den sammen med din jobkonsulent.',
    'you.begin.p3': '”Ved ikke” er et rigtigt svar. Du skal aldrig sige, hvorfor du har brug for noget.',
    'you.then.title': 'Så: job, der passer',
    'you.then.p1':
      'Fleksbro ser på alle åbne job efter de samme regler. Passer et job, kan du se det på din side med grundene.',
    'you.then.p2': 'Din jobkonsulent ser også på det. Når kommunen har sagt god for et job, bliver du spurgt.',
    'you.answer.title': 'Ja eller nej er dit valg',
    'you.answer.p1': 'Siger du ja, vælger du selv, hvad virksomheden må se om dig. Du kan se det, før du siger ja.',
    'you.answer.p2':
      'Siger du nej, er det i orden. Dit svar bruges kun til at finde noget bedre. Det er ikke et afslag på et job.',
    'you.answer.p3': 'Svarer du ikke, sker der ikke noget dårligt. Din jobkonsulent ringer og hører, hvordan det går.',
    'you.meet.title': 'Møde, aftale og job',
    'you.meet.p1':
      'Vil I begge mødes, aftaler I en tid. Bliver I enige, laver kommunen en aftale med timer, opgaver, hensyn og løn.',
    'you.meet.p2': 'Du skriver under, virksomheden skriver under, og kommunen til sidst. Så begynder du.',
    'you.turn.title': 'Du ved altid, hvis tur det er',
    'you.turn.p1':
      'På din startside står det næste skridt, og hvem der skal gøre det. Der er også et navn, du kan ringe til.',
    'you.see.title': 'Hvem ser hvad?',
    'you.see.l1': 'Din jobkonsulent ser din profil og det, I har talt om.',
    'you.see.l2': 'En virksomhed ser intet om dig, før du har sagt ja til netop den.',
    'you.see.l3': 'Du kan skjule dig for virksomheder. Ingen spørger hvorfor.',
    'you.see.l4': 'Ledere i kommunen ser tal, ikke dig.',
    'you.see.l5': 'Hver gang nogen ser noget om dig, skrives det ned. Du kan læse det i din log.',
    'you.right.title': 'Det har du ret til',
    'you.right.l1': 'Du kan se og rette det, der står om dig.',
    'you.right.l2': 'Du kan tage et ja tilbage. Det virker med det samme.',
    'you.right.l3': 'Du kan bede om en samtale, når du vil.',
    'you.right.l4': 'Du kan klage over en afgørelse fra kommunen. Fristen er som regel fire uger.',
    'you.without.title': 'Uden computer',
    'you.without.p1':
      'Alt kan klares i telefonen eller ved et møde. Du kan få din profil på papir, og dit ja kan gives mundtligt.',
  },
  en: {
    'you.heading': 'How Fleksbro works for you',
    'you.lead': 'You need not search among many jobs. We find those that fit and tell you why.',
    'you.begin.title': 'First: your profile',
    'you.begin.p1':
      'You tell what you can do and how many hours you have. You also tell what a job must have room for. Take a little at a time, and rest when you like.',
    'you.begin.p2': 'If you would rather talk, fill it in together with your job consultant.',
    'you.begin.p3': '“Don’t know” is a proper answer. You never have to say why you need something.',
    'you.then.title': 'Then: jobs that fit',
    'you.then.p1':
      'Fleksbro looks at all open jobs by the same rules. A job that fits is on your page, with the reasons.',
    'you.then.p2': 'Your job consultant looks too. When the municipality has approved a job, you are asked.',
    'you.answer.title': 'Yes or no is your choice',
    'you.answer.p1': 'If you say yes, you choose what the firm may see about you. You see it before you say yes.',
    'you.answer.p2':
      'If you say no, that is fine. Your answer is only used to find something better. It is not a refusal of a job.',
    'you.answer.p3':
      'If you do not answer, nothing bad happens. Your job consultant calls and hears how things are going.',
    'you.meet.title': 'Meeting, agreement and job',
    'you.meet.p1':
      'If you both want to meet, you agree on a time. If it is a yes, the municipality writes an agreement with hours, tasks, accommodations and pay.',
    'you.meet.p2': 'You sign, the firm signs, and the municipality last. Then you begin.',
    'you.turn.title': 'You always know whose turn it is',
    'you.turn.p1': 'Your start page says what comes next and who must do it. It also has a name that you can call.',
    'you.see.title': 'Who sees what?',
    'you.see.l1': 'Your job consultant sees your profile and what you have talked about.',
    'you.see.l2': 'A firm sees nothing about you until you have said yes to that very firm.',
    'you.see.l3': 'You can hide from firms. Nobody asks why.',
    'you.see.l4': 'Leaders in the municipality see figures, not you.',
    'you.see.l5': 'Whenever somebody sees something about you, it is written down. You can read it in your log.',
    'you.right.title': 'Your rights',
    'you.right.l1': 'You can see and correct what is kept about you.',
    'you.right.l2': 'You can take a yes back. It takes effect at once.',
    'you.right.l3': 'You can ask for a talk whenever you like.',
    'you.right.l4': 'You can complain about a decision of the municipality. As a rule the limit is four weeks.',
    'you.without.title': 'Without a computer',
    'you.without.p1':
      'Everything can be done by telephone or at a meeting. You can have your profile on paper, and give your yes by word of mouth.',
  },
})
