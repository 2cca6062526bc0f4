import fc from 'fast-check';
import { Bounded } from '../../src/database/bounded';
import { frozen } from '../../src/database/frozen';

/** The plain way: a list, the longest unused first. */
class Plain {
  private list: { key: string; value: { bytes: number } }[] = [];
  constructor(private readonly most: number) {}

  get(key: string) {
    const found = this.list.find((one) => one.key === key);
    if (found !== undefined) this.list = [...this.list.filter((one) => one !== found), found];
    return found?.value;
  }

  set(key: string, value: { bytes: number }) {
    this.list = this.list.filter((one) => one.key !== key);
    if (value.bytes > this.most) return;
    this.list.push({ key, value });
    while (this.list.reduce((sum, one) => sum + one.value.bytes, 0) > this.most) this.list.shift();
  }
}

test('what was used last is kept, as much as fits', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const steps = fc.array(fc.oneof(fc.record({ key }), fc.record({ key, bytes: fc.integer({ min: 0, max: 12 }) })));
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 20 }), (all, most) => {
      const [bounded, plain] = [new Bounded(most), new Plain(most)];
      for (const step of all) {
        if ('bytes' in step) for (const one of [bounded, plain]) one.set(step.key, step);
        expect(bounded.get(step.key)).toEqual(plain.get(step.key));
      }
    }),
  );
});

test('what is frozen is so through and through, and is weighed once wherever it is shared', () => {
  const shared = { text: '一'.repeat(1_000) };
  const facts = { list: [shared, [shared]], map: new Map([['a', shared]]), none: null };
  const bytes = frozen(facts);
  expect(bytes).toBeGreaterThan(2_000);
  expect(bytes).toBeLessThan(3_000);
  expect(() => {
    shared.text = '';
  }).toThrow(TypeError);
  expect(() => facts.list.push(shared)).toThrow(TypeError);
});
