/** Who a verified access token speaks for. */
export interface AuthenticatedUser {
  id: number
  username: string
}
