import type { Form, Product } from '@decrescendo/formulary';

const nounOfForm: Readonly<Record<Form, string>> = {
  tablet: 'tablet',
  'tablet-xr': 'extended-release tablet',
  capsule: 'capsule',
  'capsule-xr': 'extended-release capsule',
  odt: 'melting tablet',
  sublingual: 'under-the-tongue tablet',
  film: 'film',
  liquid: 'liquid',
  suspension: 'suspension',
  concentrate: 'concentrate',
  drops: 'drops',
};

/** @example productWords(product('diazepam-tablet-2mg-uk')!) // 'diazepam 2 mg tablet' */
export function productWords({ drug, label, form }: Product): string {
  return `${drug} ${label.replaceAll(' ', '\u00a0')} ${nounOfForm[form]}`;
}
