/** How often everything is measured; the table shows the median. */
export const runs = 15;

/** Slowed down four times, a desktop processor is about a phone of the middle class. */
export const slowdowns = [1, 4] as const;

export const slowdownName = (slowdown: number): string => (slowdown === 1 ? '' : ` (CPU ÷ ${slowdown})`);
