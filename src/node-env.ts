/**
 * graphql-js asks once, when it is loaded, whether it is in production, and otherwise looks at each value that it completes
 * for whether it is of another copy of itself. So this is imported before all else.
 */
process.env.NODE_ENV ??= 'production';
