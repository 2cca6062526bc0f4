/** Jest says "test", in which graphql-js looks at each value for whether it is of another copy of itself; see src/node-env. */
process.env.NODE_ENV = 'production';
