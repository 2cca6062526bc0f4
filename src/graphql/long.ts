const LONG = new Set<string>();

/**
 * A query or mutation that may take seconds: a request that asks for one takes a place among the long ones, so that
 * however many ask for such, short questions are answered. It goes by the method's name, which is the field's.
 */
export const Long: MethodDecorator = (_class, method) => {
  LONG.add(String(method));
};

/** Whether a field of the query or mutation root is {@link Long}. */
export function isLong(field: string): boolean {
  return LONG.has(field);
}
