export { assembleModel, entitiesOf, systems, type Ingredients, type SystemName } from './assemble.ts';
export { depotOf } from './exposure/exposure.model.ts';
export { systemName } from './model-text.ts';
export { touches } from './comedication/comedication.model.ts';
