/** What a reader has to know before the first call. */
export const introduction = `
Say what you dream of, answer a few questions, pick one of three destinations, and plan the trip stage by stage.

**Start here:** create an account with \`POST /api/user/register\`, log in with \`POST /api/token\`, and send the \`access\`
token as \`Authorization: Bearer …\` with everything else. Then create a trip and say something to the assistant about it.

- JSON in snake_case; ids are positive integers; timestamps are ISO 8601 in UTC; money is a decimal string with two places.
- Every path works with and without a trailing slash. A method that a path does not have is answered with 405 and \`Allow\`.
- Unknown and read-only fields of a body are ignored.
- What belongs to somebody else is answered like what does not exist: with 404.
- Errors are RFC 9457 problems. \`errors\` says what is wrong with which field; \`error\` repeats \`detail\` for older clients.
`.trim()

export const tags = [
  { name: 'Accounts', description: 'Registering, logging in and out, and everything stored about you.' },
  { name: 'Preferences', description: 'What you always want; the assistant does not ask for it again.' },
  { name: 'Trips', description: 'The trips you plan.' },
  { name: 'Destinations', description: 'The catalogue of places, for reading and searching.' },
  { name: 'Conversation', description: 'Finding a destination for a trip together with the assistant.' },
  { name: 'Planning sessions', description: 'Planning a trip stage by stage once its destination is settled.' },
  { name: 'Shared plans', description: 'The plan of a trip, for whoever was given its link.' },
  { name: 'Service', description: 'Whether the API runs, and how it is described.' },
]
