import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLIPv4 } from 'graphql-scalars';

/** A time in UTC, written as text. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A time in UTC, such as `2007-12-03T10:15:30.000Z`: `date-time` of RFC 3339, section 5.6.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
});

/** An address in output. Inputs have text and a rule instead, so that a wrong address is reported with all other violations. */
export const IPv4 = new GraphQLScalarType({
  ...GraphQLIPv4.toConfig(),
  description: 'An IPv4 address, such as `192.0.2.1`: four decimal numbers, separated by dots.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.2',
});
