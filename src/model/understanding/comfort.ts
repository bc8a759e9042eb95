import { either, wholeWords } from './words.ts'

/** How dearly the traveller likes to live, where no figure says it. */
export type Comfort = 'low' | 'middle' | 'high'

const comforts: [Comfort, RegExp][] = [
  ['middle', wholeWords("(?:not?|don't need|without|nothing) (?:any )?(?:luxur(?:y|ious)|fancy|posh|5[- ]star)")],
  [
    'high',
    wholeWords(
      either(
        "money (?:is )?(?:no|not an) (?:object|issue|problem)|(?:money|price) (?:doesn't|does not) matter",
        'no (?:budget )?limits?(?: on (?:budget|money))?',
        "unlimited(?: budget)?|price (?:is no object|doesn't matter)|sky is the limit",
      ),
    ),
  ],
  [
    'low',
    wholeWords(
      "(?:not|nothing|isn't|without being) (?:too |very |so |that )?(?:expensive|pricey|dear|costly)|too (?:expensive|pricey|dear|costly)",
    ),
  ],
  [
    'middle',
    wholeWords(
      either(
        'mid[- ]?range|mid[- ]?priced|moderate(?:ly)?(?: priced)?|average budget|reasonabl[ey](?: priced)?',
        'not too (?:cheap|fancy|luxurious)|normal budget|comfortable',
      ),
    ),
  ],
  [
    'low',
    wholeWords(
      either(
        'cheap|cheaply|inexpensive|affordable|low[- ](?:cost|budget)|shoestring',
        '(?:tight|small|limited|low|tiny|student) budget|on a budget',
        'budget(?:[- ]friendly| trip| holiday| travel| destinations?| options?)|backpack(?:ing|ers?)|frugal',
        'hostels?|save money|broke|good value|bargain',
      ),
    ),
  ],
  [
    'high',
    wholeWords(
      either(
        'luxur(?:y|ious)|five[- ]star|5[- ]star|high[- ]end|upscale|upmarket|splurge|splash out',
        'treat (?:ourselves|myself)|pamper\\w*|exclusive|fancy|posh|(?:big|generous|large) budget',
      ),
    ),
  ],
]

/** How dearly a legible text wants to live, or null. */
export const readComfort = (text: string): Comfort | null =>
  comforts.find(([, finder]) => finder.test(text))?.[0] ?? null
