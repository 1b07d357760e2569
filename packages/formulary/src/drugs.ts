import { hydroxymidazolam } from './drugs/1-hydroxymidazolam.ts';
import { oxoquazepam } from './drugs/2-oxoquazepam.ts';
import { alprazolam } from './drugs/alprazolam.ts';
import { baclofen } from './drugs/baclofen.ts';
import { bromazepam } from './drugs/bromazepam.ts';
import { chlordiazepoxide } from './drugs/chlordiazepoxide.ts';
import { clobazam } from './drugs/clobazam.ts';
import { clonazepam } from './drugs/clonazepam.ts';
import { clorazepate } from './drugs/clorazepate.ts';
import { demoxepam } from './drugs/demoxepam.ts';
import { desalkylOxoquazepam } from './drugs/desalkyl-2-oxoquazepam.ts';
import { desalkylflurazepam } from './drugs/desalkylflurazepam.ts';
import { desmethylchlordiazepoxide } from './drugs/desmethylchlordiazepoxide.ts';
import { desmethylclobazam } from './drugs/desmethylclobazam.ts';
import { diazepam } from './drugs/diazepam.ts';
import { estazolam } from './drugs/estazolam.ts';
import { eszopiclone } from './drugs/eszopiclone.ts';
import { etizolam } from './drugs/etizolam.ts';
import { flumazenil } from './drugs/flumazenil.ts';
import { flunitrazepam } from './drugs/flunitrazepam.ts';
import { flurazepam } from './drugs/flurazepam.ts';
import { hydroxyethylflurazepam } from './drugs/hydroxyethylflurazepam.ts';
import { ketazolam } from './drugs/ketazolam.ts';
import { loprazolam } from './drugs/loprazolam.ts';
import { lorazepam } from './drugs/lorazepam.ts';
import { lormetazepam } from './drugs/lormetazepam.ts';
import { midazolam } from './drugs/midazolam.ts';
import { nitrazepam } from './drugs/nitrazepam.ts';
import { nordazepam } from './drugs/nordazepam.ts';
import { oxazepam } from './drugs/oxazepam.ts';
import { prazepam } from './drugs/prazepam.ts';
import { quazepam } from './drugs/quazepam.ts';
import { temazepam } from './drugs/temazepam.ts';
import { triazolam } from './drugs/triazolam.ts';
import { zaleplon } from './drugs/zaleplon.ts';
import { zolpidem } from './drugs/zolpidem.ts';
import { zopiclone } from './drugs/zopiclone.ts';
import { freeze } from './freeze.ts';
import type { Drug } from './types.ts';

/** Every entity the formulary knows, by name. */
export const allDrugs: readonly Drug[] = freeze([
  hydroxymidazolam,
  oxoquazepam,
  alprazolam,
  baclofen,
  bromazepam,
  chlordiazepoxide,
  clobazam,
  clonazepam,
  clorazepate,
  demoxepam,
  desalkylOxoquazepam,
  desalkylflurazepam,
  desmethylchlordiazepoxide,
  desmethylclobazam,
  diazepam,
  estazolam,
  eszopiclone,
  etizolam,
  flumazenil,
  flunitrazepam,
  flurazepam,
  hydroxyethylflurazepam,
  ketazolam,
  loprazolam,
  lorazepam,
  lormetazepam,
  midazolam,
  nitrazepam,
  nordazepam,
  oxazepam,
  prazepam,
  quazepam,
  temazepam,
  triazolam,
  zaleplon,
  zolpidem,
  zopiclone,
]);
