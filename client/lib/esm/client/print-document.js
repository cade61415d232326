/** The text of an executable document: operations and fragments. */
export function printDocument({ definitions }) {
    return definitions.map(definition).join('\n');
}
function definition(node) {
    const head = node.kind === 'FragmentDefinition'
        ? `fragment ${node.name.value} on ${node.typeCondition.name.value}`
        : [node.operation, node.name?.value].filter(Boolean).join(' ') + list(node.variableDefinitions, variable);
    return `${head}${directives(node)}${selections(node)}`;
}
const variable = (node) => `${value(node.variable)}: ${type(node.type)}${node.defaultValue ? ` = ${value(node.defaultValue)}` : ''}${directives(node)}`;
function type(node) {
    if (node.kind === 'NonNullType')
        return `${type(node.type)}!`;
    return node.kind === 'ListType' ? `[${type(node.type)}]` : node.name.value;
}
const selections = (node) => node.selectionSet ? ` { ${node.selectionSet.selections.map(selection).join(' ')} }` : '';
function selection(node) {
    if (node.kind === 'FragmentSpread')
        return `...${node.name.value}${directives(node)}`;
    if (node.kind === 'InlineFragment')
        return `...${node.typeCondition ? ` on ${node.typeCondition.name.value}` : ''}${directives(node)}${selections(node)}`;
    const alias = node.alias ? `${node.alias.value}: ` : '';
    return `${alias}${node.name.value}${list(node.arguments, argument)}${directives(node)}${selections(node)}`;
}
const argument = (node) => `${node.name.value}: ${value(node.value)}`;
const directives = (node) => (node.directives ?? []).map((one) => ` @${one.name.value}${list(one.arguments, argument)}`).join('');
const list = (nodes, print) => nodes?.length ? `(${nodes.map(print).join(', ')})` : '';
function value(node) {
    switch (node.kind) {
        case 'Variable':
            return `$${node.name.value}`;
        case 'StringValue':
            return JSON.stringify(node.value);
        case 'NullValue':
            return 'null';
        case 'ListValue':
            return `[${node.values.map(value).join(', ')}]`;
        case 'ObjectValue':
            return `{ ${node.fields.map(argument).join(', ')} }`;
        default:
            return String(node.value);
    }
}
