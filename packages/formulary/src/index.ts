export type * from './types.ts';
export { drug, drugs, findDrug, isNovel } from './find-drug.ts';
export { product, products, productsOf } from './find-product.ts';
export { equivalenceRange, equivalencesOf } from './equivalence-range.ts';
export { novelNames } from './novel-names.ts';
