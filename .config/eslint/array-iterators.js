/**
 * Forbids `.entries()`, `.keys()` and `.values()` on arrays: old libraries that town sites still load (Prototype.js, MooTools) replace
 * those of Array.prototype by functions that return something else. Maps and Sets are left alone by them.
 */
export const arrayIteratorsRule = {
  meta: { type: 'problem', schema: [], messages: { forbidden: 'host pages may have replaced Array.prototype.{{name}}: use forEach, map or an index' } },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    return {
      'CallExpression > MemberExpression.callee[property.name=/^(entries|keys|values)$/]'(node) {
        const type = checker.getApparentType(services.getTypeAtLocation(node.object));
        if (!checker.isArrayType(type) && !checker.isTupleType(type)) return;
        context.report({ node: node.property, messageId: 'forbidden', data: { name: node.property.name } });
      },
    };
  },
};
