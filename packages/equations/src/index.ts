export type * from './types.ts';
export type * from './syntax.ts';
export { compileModel } from './compile.ts';
export { parseModel } from './parse-model.ts';
export { interpretModel, type Interpreter, type Values } from './interpret.ts';
export { formatExpression } from './format-expression.ts';
export { describeIssue, equationMessages } from './messages.ts';
