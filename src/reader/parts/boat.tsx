/** The mark: hull and one sail. Ends every article and stands on the empty newsstand. */
export const Boat = ({ width = 34 }: { readonly width?: number }) => (
  <svg width={width} height={(width * 26) / 34} viewBox="0 0 34 26" aria-hidden="true" focusable="false">
    <path d="M2 17h30l-5 7H7z" fill="var(--red-fill)" />
    <path d="M17 2v13h10z" fill="none" stroke="var(--red-fill)" stroke-width="1.4" stroke-linejoin="round" />
  </svg>
);
