import type { SectorId } from '#app/domain/vocabulary/template.ts'

/** Parts of invented names. Surnames are rare ones, so that no combination is somebody whom everybody knows. */
export const womensNames = (
  'Agnete Aisha Alma Amalie Anja Annelise Asta Astrid Benedikte Bente Birgitte Bodil Camilla Cecilie Charlotte Connie ' +
  'Dagmar Ditte Dorthe Ebba Edel Elif Elisabeth Ellen Elna Else Emma Ester Eva Fatima Freja Gerda Gitte Grethe Gudrun ' +
  'Hatice Heidi Helga Henriette Ida Inga Inge Inger Irena Iris Jana Janne Jette Johanne Josefine Jytte Karen Karina ' +
  'Karla Katrine Kirsten Lamis Laura Lea Leila Lene Lilian Lis Lisbeth Liv Maja Malene Margit Marianne Marie Marlene ' +
  'Merete Mia Mille Mona Naja Nanna Natalia Nina Nour Oksana Olga Parvin Ragna Rie Rigmor Rikke Ronja Rosa Ruth Sabina ' +
  'Samira Sanne Sara Signe Sidsel Sigrid Solveig Stine Susan Sussi Tanja Thea Tina Tove Trine Ulrikke Vera Vibe Winnie Yrsa'
).split(' ')

export const mensNames = (
  'Adam Ahmed Aksel Albert Ali Alfred Anton Arne Asger Asbjørn Bendt Benjamin Bent Bjarke Bjarne Bo Børge Carl Casper ' +
  'Christoffer Claus Dan Daniel Dariusz Ebbe Egon Ejnar Emil Erling Esben Finn Flemming Folmer Frode Gorm Gunnar Hamza ' +
  'Harald Hassan Helge Henning Holger Hugo Ib Ivan Ivar Jakob Jarl Jeppe Jens Jimmi Johannes John Jonathan Jørn Kaj ' +
  'Karl Karsten Kasper Keld Kenneth Kim Knud Kristoffer Laurits Leif Leo Linus Ludvig Mads Malik Marcus Marius Marko ' +
  'Martin Mathias Mehmet Mogens Morten Nikolaj Noah Olav Omar Orla Oskar Otto Ove Palle Pawel Preben Rune Samuel ' +
  'Sebastian Sigurd Silas Simon Stefan Steffen Sune Svend Tage Teis Thorkild Tobias Tommy Torben Troels Ulrik Uffe ' +
  'Vagn Valdemar Verner Viggo Viktor Villads Yusuf'
).split(' ')

export const surnames = (
  'Aabling Aggerholm Agerbæk Almskov Ankerstrup Asmild Askhøj Bakkedal Barfoedt Beckvad Bindslund Birkemose Bjergskov ' +
  'Blindkilde Bloksgaard Bogetoft Borrevang Bragesen Bredahlsen Brinkgaard Broholt Brorstrup Bukkehave Bundsgaarde ' +
  'Bækhøj Bøgedal Dalskær Damtoft Degnbæk Drejervad Dyrbjerg Ebbeskov Egeskovgaard Ejsbøl Ellemose Elmevang Engdrup ' +
  'Enghavn Eskebæk Faaborgsen Faldvad Fennestrup Fjordside Flintholt Fogedby Fredvang Friislund Frostholt Fuglebæk ' +
  'Fuglsbjerg Gadegård Galsbøl Gammelvind Gejlsbjerg Glarborg Gravlev Grenhøj Grubbeskov Grønbakke Haarslev Hagested ' +
  'Hakkehøj Halkærsen Hammerbæk Harridsby Hasselriis Havnstrup Hedelykke Hejnstrup Helsted Hessellund Hindsbæk Hjortby ' +
  'Hjulmager Holmskov Hornslund Hulgaardsen Hvidkær Hyldetoft Højvang Ingvardsholm Isager Iversvang Jernhøj Jordrup ' +
  'Juelsted Kallerup Kampvang Karlbjerg Kildemose Kirketerpsen Klintedal Klokkerholm Knoldborg Kokborg Kragelykke ' +
  'Krogstrand Kvistgaardsen Kærbøl Køllingbæk Landtoft Langvad Lergravsen Lillebæk Lindegren Lodbjerg Lundehøj Lyngvig ' +
  'Lærkholt Løvskov Malmbak Markvang Mellemkær Mildebæk Moseholt Mulvad Munkebo Myrup Møllevang Nordskær Nybro Nyvang ' +
  'Nørgreen Odgaardsen Oksbæk Ormslev Overdal Padborgsen Pilevang Plougby Porsborg Præstholm Ravnsted Reffsgaard ' +
  'Ringdal Rosenbæk Rugholt Rævdal Rødkær Rønnelund Sandvad Selchausen Siggaardsen Skaarup Skelbæk Skibholt Skovbakke ' +
  'Skyttehus Sletskov Smedebæk Snedkerup Solbakke Sortkær Spangsbo Stavnholt Stenhøj Storkholm Strandbygaard ' +
  'Svanemose Sværdborg Søholm Sølvkær Sønderbæk Tangvad Teglmose Thorshøj Tingbjergsen Tjørnelund Toftegren Tornvad ' +
  'Tranekjær Trelleborgsen Tværmose Uldbæk Ulvskov Urnehøj Vadgård Valbirk Vejlbo Vestkær Viborgsen Viffertholt ' +
  'Vindblæs Vingedal Vintersborg Vognkær Vråby Ydesholm Ølbæk Ørskovgaard Østervang Ågren Åkjærsen'
).split(' ')

const placeStarts =
  'Asmund Birke Brede Bøge Drosse Elle Eng Fasan Glim Hassel Hejre Horse Klint Kilde Lærke Mose Pile Ravne Sivs Svale Sten Svane Tjørne Vibe'
const placeEnds = 'ager bakken borg bæk dal gård holm høj lund marken toft vang'
/** Invented places that firms are called after. */
export const places: readonly string[] = placeStarts
  .split(' ')
  .flatMap((start) => placeEnds.split(' ').map((end) => start + end))

/** What a firm of a sector calls itself, after its place. */
export const firmNouns: Readonly<Record<SectorId, readonly string[]>> = {
  office: ['Administration', 'Kontorservice', 'Ejendomskontor', 'Boligselskab'],
  finance: ['Regnskab', 'Bogholderi', 'Lønservice', 'Revision'],
  law: ['Advokater', 'Rådgivning', 'Analyse', 'Fond'],
  it: ['IT', 'Data', 'Software', 'Systemhus'],
  communication: ['Reklamebureau', 'Medier', 'Forlag', 'Kommunikation'],
  customers: ['Kundecenter', 'Forsikring', 'Energi', 'Booking'],
  hospital: ['Klinik', 'Lægehus', 'Genoptræning', 'Sundhedshus'],
  care: ['Plejehjem', 'Omsorgscenter', 'Friplejehjem', 'Aktivitetscenter'],
  school: ['Friskole', 'Børnehave', 'Skole', 'Naturbørnehave'],
  shop: ['Købmand', 'Boghandel', 'Isenkram', 'Genbrug', 'Farver og Tapet'],
  kitchen: ['Køkken', 'Kantine', 'Madhus', 'Bageri'],
  hotel: ['Hotel', 'Kro', 'Café', 'Kursuscenter'],
  culture: ['Kulturhus', 'Museum', 'Bibliotek', 'Samlinger'],
  laboratory: ['Laboratorium', 'Ingeniører', 'Måleteknik', 'Tegnestue'],
  warehouse: ['Lager', 'Engros', 'Logistik', 'Netlager'],
  industry: ['Montage', 'Systue', 'Plast', 'Elektronik', 'Emballage'],
  transport: ['Bude', 'Kørsel', 'Autohus', 'Biludlejning'],
  cleaning: ['Rengøring', 'Vaskeri', 'Service', 'Linned'],
  property: ['Ejendomsservice', 'Haver', 'Grønne Anlæg', 'Boligforening'],
  farming: ['Gartneri', 'Planteskole', 'Stutteri', 'Dyrepension', 'Gårdbutik'],
}

export const streets: readonly string[] =
  'Bygaden Smedegade Stationsvej Skolevej Møllevænget Industrivej Håndværkervej Kirkestræde Parkvej Søvej Engvej Torvet Markledet Fabriksvej Lindealle Byvolden Teglvej Kildevej'.split(
    ' ',
  )
