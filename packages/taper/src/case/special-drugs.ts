/** Names, in lower case, of drugs that a rule answers for although no taper may use them. */

/** R64. */
export const phenobarbital: readonly string[] = [
  'phenobarbital',
  'phenobarbitone',
  'primidone',
  'luminal',
  'barbiturate',
  'barbiturates',
];

/** R65. */
export const flumazenil: readonly string[] = ['flumazenil', 'romazicon', 'anexate'];

/** R66. */
export const anaesthetics: readonly string[] = [
  'propofol',
  'diprivan',
  'ketamine',
  'esketamine',
  'sevoflurane',
  'isoflurane',
  'desflurane',
  'etomidate',
  'thiopental',
  'methohexital',
  'general anaesthetic',
  'general anesthetic',
];

export function isNamed(names: readonly string[], text: string): boolean {
  return names.includes(text.trim().toLowerCase());
}
