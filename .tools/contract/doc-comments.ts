import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesUnder, inRepository } from '../lib/repository.js';

/** What the source says of each constant and key: `form`, `form.modules[].title`, `form.lists.{key}[]`. */
export type DocComments = ReadonlyMap<string, string>;

type Constants = ReadonlyMap<string, ts.VariableDeclaration>;

/** Reads the doc comments of src/contract, so that the explanation of a key is written once, beside the key. */
export function readDocComments(): DocComments {
  const constants = new Map(sources().flatMap((file) => constantsOf(file)).map((constant) => [constant.name.getText(), constant]));
  const comments = new Map<string, string>();
  for (const [name, constant] of constants) {
    note(comments, name, constant.parent.parent);
    if (constant.initializer) walk(constant.initializer, name, { constants, comments, inside: [name] });
  }
  return comments;
}

function sources(): ts.SourceFile[] {
  const folder = inRepository('src/contract');
  const paths = filesUnder(folder).filter((path) => path.endsWith('.ts'));
  return paths.map((path) => ts.createSourceFile(path, readFileSync(`${folder}/${path}`, 'utf8'), ts.ScriptTarget.ES2022, true));
}

function constantsOf(file: ts.SourceFile): ts.VariableDeclaration[] {
  return file.statements.filter((statement) => ts.isVariableStatement(statement)).flatMap((statement) => [...statement.declarationList.declarations]);
}

function note(comments: Map<string, string>, path: string, node: ts.Node): void {
  const texts = ts.getJSDocCommentsAndTags(node).map(({ comment }) => ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' ').trim());
  const text = texts.find((one) => one);
  if (text && !comments.has(path)) comments.set(path, text);
}

interface Walk {
  readonly constants: Constants;
  readonly comments: Map<string, string>;
  /** the constants being read, so that a schema that holds itself ends */
  readonly inside: readonly string[];
}

/** Follows one schema expression: `z.object({…})`, `list(question, 500)`, `z.optional(…)`, or the name of another constant. */
function walk(node: ts.Expression, path: string, context: Walk): void {
  if (ts.isIdentifier(node)) return follow(node.text, path, context);
  if (ts.isObjectLiteralExpression(node)) return walkKeys(node, path, context);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return walk(node.body, path, context);
  if (!ts.isCallExpression(node)) return;
  if (ts.isPropertyAccessExpression(node.expression)) walk(node.expression.expression, path, context);
  for (const argument of node.arguments) walk(argument, path + stepOf(node), context);
}

function follow(name: string, path: string, context: Walk): void {
  const initializer = context.constants.get(name)?.initializer;
  if (initializer && !context.inside.includes(name)) walk(initializer, path, { ...context, inside: [...context.inside, name] });
}

function walkKeys(node: ts.ObjectLiteralExpression, path: string, context: Walk): void {
  for (const property of node.properties) {
    if (ts.isSpreadAssignment(property)) walk(property.expression, path, context);
    if (!property.name) continue;
    const key = `${path}.${property.name.getText()}`;
    note(context.comments, key, property);
    if (ts.isPropertyAssignment(property)) walk(property.initializer, key, context);
    else if (ts.isShorthandPropertyAssignment(property)) follow(property.name.text, key, context);
  }
}

/** What a call adds to the path of what it holds. */
function stepOf(call: ts.CallExpression): string {
  const name = ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();
  if (name === 'list' || name === 'array') return '[]';
  return name === 'record' ? '.{key}' : '';
}
