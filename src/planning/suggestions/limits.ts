/** How often a model may be asked for more options in one session. */
export const mostAsked = 6
