import { nameKey } from './find-drug.ts';

/**
 * Brand names of medicines that meet these ones and are no entity of this room, by usual name; enzyme inhibitors and inducers carry their own.
 * Good for recognising a name, never for a dose.
 * @source brand names, general knowledge
 */
export const partnerBrands: Readonly<Record<string, readonly string[]>> = {
  buprenorphine: ['subutex', 'temgesic', 'butrans', 'buvidal', 'sublocade', 'espranor', 'belbuca', 'transtec', 'brixadi'],
  'buprenorphine-naloxone': ['suboxone', 'zubsolv', 'bunavail'],
  methadone: ['methadose', 'dolophine', 'physeptone', 'methaddict', 'metadol', 'eptadone'],
  levomethadone: ['l-polamidon', 'polamidon'],
  morphine: ['oramorph', 'ms contin', 'mst continus', 'mst', 'sevredol', 'zomorph', 'kadian', 'kapanol', 'ordine'],
  oxycodone: ['oxycontin', 'oxynorm', 'percocet', 'percodan', 'roxicodone', 'endone', 'longtec', 'targin', 'targiniq', 'targinact', 'endocet', 'oxaydo', 'xtampza'],
  hydrocodone: ['vicodin', 'norco', 'lortab', 'zohydro', 'hysingla', 'lorcet'],
  hydromorphone: ['dilaudid', 'palladon', 'palladone', 'jurnista', 'exalgo'],
  oxymorphone: ['opana'],
  tramadol: ['ultram', 'ultracet', 'zydol', 'tramal', 'zamadol', 'tramacet', 'conzip', 'tramulief', 'tradorec', 'maxitram', 'marol', 'durela', 'ralivia', 'zaldiar'],
  tapentadol: ['nucynta', 'palexia', 'yantil'],
  fentanyl: ['durogesic', 'duragesic', 'actiq', 'abstral', 'fentora', 'effentora', 'matrifen', 'pecfent', 'instanyl'],
  codeine: ['solpadol', 'tylex', 'kapake', 'zapain', 'nurofen plus', 'solpadeine', 'panadeine forte', 'tylenol 3', 'tylenol with codeine', 'gelonida'],
  dihydrocodeine: ['df118', 'dhc continus', 'paramol', 'remedeine'],
  pethidine: ['demerol', 'dolantin'],
  tilidine: ['valoron', 'valoron n'],
  piritramide: ['dipidolor'],
  meptazinol: ['meptid'],
  gabapentin: ['neurontin', 'gralise', 'gabarone'],
  'gabapentin-enacarbil': ['horizant'],
  pregabalin: ['lyrica', 'alzain', 'axalid'],
  'sodium-oxybate': ['xyrem', 'xywav', 'lumryz', 'alcover'],
  promethazine: ['phenergan', 'sominex', 'atosil', 'avomine'],
  diphenhydramine: ['benadryl', 'nytol', 'unisom', 'zzzquil', 'vivinox', 'halbmond'],
  doxylamine: ['restavit', 'hoggar night'],
  hydroxyzine: ['atarax', 'vistaril', 'ucerax'],
  chlorphenamine: ['piriton', 'chlor-trimeton'],
  clozapine: ['clozaril', 'denzapine', 'zaponex', 'leponex'],
  olanzapine: ['zyprexa'],
  quetiapine: ['seroquel'],
  risperidone: ['risperdal'],
  chlorpromazine: ['largactil', 'thorazine'],
  haloperidol: ['haldol', 'serenace'],
  baclofen: ['lioresal', 'lyflex', 'ozobax'],
  tizanidine: ['zanaflex', 'sirdalud'],
  carisoprodol: ['soma'],
  methocarbamol: ['robaxin', 'ortoton'],
  cyclobenzaprine: ['flexeril', 'amrix'],
  amitriptyline: ['elavil', 'endep', 'saroten'],
  nortriptyline: ['pamelor', 'allegron', 'nortrilen'],
  doxepin: ['sinequan', 'silenor', 'aponal'],
  trimipramine: ['surmontil', 'stangyl'],
  clomipramine: ['anafranil'],
  mirtazapine: ['remeron', 'zispin', 'avanza', 'remergil'],
  trazodone: ['desyrel', 'molipaxin', 'oleptro', 'trittico'],
  clonidine: ['catapres', 'catapresan', 'dixarit', 'kapvay'],
  suvorexant: ['belsomra'],
  lemborexant: ['dayvigo'],
  daridorexant: ['quviviq'],
  clomethiazole: ['heminevrin', 'distraneurin'],
  cannabidiol: ['epidyolex', 'epidiolex'],
  cannabis: ['sativex'],
  bupropion: ['wellbutrin', 'zyban', 'elontril'],
  methylphenidate: ['ritalin', 'concerta', 'medikinet', 'equasym'],
  lisdexamfetamine: ['vyvanse', 'elvanse'],
  amfetamine: ['adderall', 'evekeo'],
  flumazenil: ['romazicon', 'anexate'],
}; // prettier-ignore

const byKey = new Map(
  Object.entries(partnerBrands).flatMap(([name, brands]) => brands.map((brand) => [nameKey(brand), name] as const)),
);

/** The medicine behind a brand of the table; undefined where the text is none of them. */
export function partnerOfBrand(text: string): string | undefined {
  return byKey.get(nameKey(text));
}
