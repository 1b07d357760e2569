export type * from './types.ts';
export type * from './syntax.ts';
export { compileModel } from './compile.ts';
export { parseModel } from './parse-model.ts';
export { formatExpression } from './format-expression.ts';
export { equationMessages } from './messages.ts';
