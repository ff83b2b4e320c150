const WITH_EMPTY_LEVELS = /^(\d{2}(?:\d{2})??)(?:00)+$/

/**
 * A division without its empty levels: 440600 is the city 4406, 440000 the province 44. Whoever compares two divisions by
 * their beginnings compares them in this form. The code of a registrar, which stands for a place of its own, is kept.
 */
export const divisionOf = (region: string): string => region.replace(WITH_EMPTY_LEVELS, '$1')
