/** The mark, a folded paper boat: ends every article and stands on the empty newsstand. Drawn as the icon is. */
export const Boat = ({ width = 34 }: { readonly width?: number }) => (
  <svg
    width={width}
    height={(width * 43) / 54}
    viewBox="5 10 54 43"
    fill="var(--red-fill)"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M32 10v27.4L17.6 31.8z" />
    <path d="M32 10v27.4l14.4-5.6z" opacity=".74" />
    <path d="M5 29.6l27 10.5 27-10.5L47 53H17z" />
  </svg>
);
