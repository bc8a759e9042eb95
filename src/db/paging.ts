export interface Page {
  page: number
  page_size: number
}

export const offsetOf = ({ page, page_size }: Page): number => (page - 1) * page_size
