/** The password of every traveller whom the world made, and its stored hash. */
export const password = 'a long walk on a short beach'
export const passwordHash = 'scrypt$14$8$5$d2FuZGVybGluZS1zYWx0IQ==$ZZPsxDdLXBI5pegCwYpjUvt2FRcdmek1zviC+jXAKKg='
