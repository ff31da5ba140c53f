/** Line icons on a 24 × 24 grid, drawn for Paperboat; always beside or inside something with a name. */
const shapes = {
  newsstand: 'M4 5h16v14H4z M8 5v14 M11 9h6 M11 12h6 M11 15h4',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13z M15.5 15.5L20 20',
  import: 'M12 4v10 M8 10l4 4 4-4 M5 19h14',
  settings: 'M5 7h14 M5 12h14 M5 17h14 M9 5v4 M15 10v4 M8 15v4',
  back: 'M14 6l-6 6 6 6',
  more: 'M6 12h.01 M12 12h.01 M18 12h.01',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12 M18 6L6 18',
  add: 'M12 5v14 M5 12h14',
  help: 'M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7 M12 17h.01',
  next: 'M10 6l6 6-6 6',
} as const;

export type IconName = keyof typeof shapes;

export const Icon = ({ name, filled = false }: { readonly name: IconName; readonly filled?: boolean }) => (
  <svg
    width="22"
    height="22"
    viewBox="0 0 24 24"
    fill={filled ? 'currentColor' : 'none'}
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <path d={shapes[name]} />
  </svg>
);
