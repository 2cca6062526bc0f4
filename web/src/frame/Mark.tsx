/** The mark of the project: a cell of four slots, one of them open. */
export function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden="true">
      <rect className="brand-ground" width="16" height="16" rx="3.5" />
      <circle className="brand-full" cx="5" cy="5" r="1.9" />
      <circle className="brand-full" cx="11" cy="5" r="1.9" />
      <circle className="brand-full" cx="5" cy="11" r="1.9" />
      <circle className="brand-none" cx="11" cy="11" r="1.5" />
    </svg>
  );
}
