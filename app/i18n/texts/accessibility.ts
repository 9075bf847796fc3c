import { defineTexts } from '../translate.ts'

/** The accessibility statement with the fields that the law asks for. Server only: the page gets the words. */
export const accessibility = defineTexts({
  da: {
    // A soft hyphen: the word is wider than a phone.
    'accessibility.heading': 'Tilgængeligheds\u00ADerklæring',
    'accessibility.lead': 'Fleksbro skal kunne bruges af alle: med tastatur, skærmlæser, stor skrift og en træt dag.',
    'accessibility.scope.title': 'Hvad erklæringen gælder',
    'accessibility.scope.p1':
      'Erklæringen gælder Fleksbro på {origin}. Den kommune, du hører til, har ansvaret for webstedet.',
    'accessibility.scope.p2':
      'Kommunen skal gøre sit websted tilgængeligt efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.',
    'accessibility.status.title': 'Hvor langt vi er',
    'accessibility.status.p1':
      'Webstedet overholder delvist kravene i EN 301 549 og WCAG 2.1 på niveau A og AA. Målet er WCAG 2.2 AA.',
    'accessibility.status.p2':
      'Vi kender ingen sider, der ikke lever op til kravene. Vi skriver delvist, fordi ingen udenforstående har prøvet det hele af.',
    'accessibility.gaps.title': 'Indhold, der ikke er tilgængeligt',
    'accessibility.gaps.p1': 'Vi kender ikke til noget. Finder du noget, så fortæl os det.',
    'accessibility.gaps.p2':
      'Vi har ikke undtaget noget, fordi det er for dyrt eller for svært. Alt indhold er omfattet.',
    'accessibility.other.title': 'Hvis noget ikke kan bruges',
    'accessibility.other.p1':
      'Ring til kommunen. Alt, hvad du kan gøre her, kan også gøres i telefonen eller ved et møde.',
    'accessibility.made.title': 'Sådan er erklæringen lavet',
    'accessibility.made.p1':
      'Den er lavet 22. november 2026 og bygger på vores egen prøve. Hver side er prøvet med automatiske tjek, tastatur, zoom og smal skærm.',
    'accessibility.made.p2': 'Den ses efter mindst én gang om året, og når noget vigtigt bliver ændret.',
    'accessibility.contact.title': 'Fortæl os om fejl',
    'accessibility.contact.p1':
      'Skriv eller ring til din kommune, og nævn Fleksbro og siden. Telefon og mail står på kommunens egen hjemmeside. Du får svar så hurtigt som muligt.',
    'accessibility.contact.link': 'Se, hvem du kan kontakte',
    'accessibility.oversight.title': 'Er du ikke tilfreds med svaret?',
    'accessibility.oversight.p1':
      'Digitaliseringsstyrelsen fører tilsyn med loven. Får du ikke svar, eller hjælper svaret ikke, så skriv til styrelsen. Du finder den på digst.dk.',
  },
  en: {
    'accessibility.heading': 'Accessibility statement',
    'accessibility.lead':
      'Everybody must be able to use Fleksbro: by keyboard, screen reader, large type and on a tired day.',
    'accessibility.scope.title': 'What the statement covers',
    'accessibility.scope.p1': 'It covers Fleksbro at {origin}. Your municipality is responsible for the site.',
    'accessibility.scope.p2':
      'The municipality must make its site accessible under the Danish act on the accessibility of public bodies’ websites and mobile applications.',
    'accessibility.status.title': 'How far we are',
    'accessibility.status.p1':
      'The site partly complies with EN 301 549 and WCAG 2.1, levels A and AA. The aim is WCAG 2.2 AA.',
    'accessibility.status.p2':
      'We know of no pages that fail. We say partly because nobody from outside has tried everything.',
    'accessibility.gaps.title': 'Content that is not accessible',
    'accessibility.gaps.p1': 'We know of none. If you find any, tell us.',
    'accessibility.gaps.p2': 'Nothing is left out because it costs too much or is too hard. All content is covered.',
    'accessibility.other.title': 'If something cannot be used',
    'accessibility.other.p1':
      'Call the municipality. All that can be done here can also be done by telephone or at a meeting.',
    'accessibility.made.title': 'How the statement was made',
    'accessibility.made.p1':
      'It was made on 22 November 2026 and rests on our own assessment. Every page was tried with automatic checks, keyboard, zoom and a narrow screen.',
    'accessibility.made.p2': 'It is looked over at least once a year and when something important changes.',
    'accessibility.contact.title': 'Tell us about faults',
    'accessibility.contact.p1':
      'Write to or call your municipality, and mention Fleksbro and the page. Telephone and mail are on the municipality’s own website. You get an answer as soon as possible.',
    'accessibility.contact.link': 'See whom to contact',
    'accessibility.oversight.title': 'Not content with the answer?',
    'accessibility.oversight.p1':
      'The Danish Agency for Digital Government (Digitaliseringsstyrelsen) supervises the act. You can turn to it at digst.dk if you get no answer or one that does not help.',
  },
})
