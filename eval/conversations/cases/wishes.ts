import type { Conversation } from '../conversation.ts'
import {
  asia,
  europe,
  hotAllYear,
  longHaul,
  northern,
  safari,
  scandinavia,
  ski,
  southeastAsia,
  southernEurope,
  winterSun,
} from './countries.ts'

const everything = ['interests', 'season', 'length', 'budget', 'companions', 'place'] as const

/** Wishes that a place meets or does not. */
export const wishes: Conversation[] = [
  // One country is three places in it.
  ...(
    [
      ['Beach in Spain, May, 7 days, 2000 dollars, two of us', 'Spain', 150],
      ['Greece in June, beaches and old villages, 10 days, 3000 dollars for the two of us', 'Greece', 155],
      ['Two weeks of hiking in Norway in July, two of us, 6000 dollars', 'Norway', 220],
      ['Food and art in Italy in May, 8 days, my husband and I, 3500 dollars', 'Italy', 225],
      ['Japan in April, temples and food, two weeks, couple, 7000 dollars', 'Japan', 255],
      ['Surfing in Portugal in September, one week, just me, 900 dollars', 'Portugal', 135],
      ['Diving in Egypt in October, a week, me and a friend, 1000 dollars each', 'Egypt', 148],
      ['Backpacking in Vietnam in March, three weeks, alone, 1200 dollars', 'Vietnam', 60],
      ['Morocco in April: markets and desert, 9 days, two of us, 2000 dollars', 'Morocco', 115],
      ['Croatia by the sea in September, 10 days, 2 adults, 2500 dollars', 'Croatia', 130],
      ['Iceland in July, nature, 8 days, two people, 5000 dollars', 'Iceland', 320],
      ['Costa Rica in February, wildlife and beach, 12 days, couple, 4000 dollars', 'Costa Rica', 170],
      ['Thailand in January, beaches, two weeks, two of us, 2800 dollars', 'Thailand', 103],
      ['Peru in June: ruins and mountains, 14 days, we are two, 4000 dollars', 'Peru', 147],
      [
        'Scottish castles? No: Ireland. Old towns and nature in June, one week, two of us, 2800 dollars',
        'Ireland',
        205,
      ],
      ['Mexico in November, food and culture, 10 days, two of us, 2500 dollars', 'Mexico', 129],
      ['Wine and food in France in September, 6 days, two of us, 2400 dollars', 'France', 206],
      ['Turkey in October, history and sea, 9 days, two people, 2000 dollars', 'Türkiye', 115],
      ['Kenya safari in August, 8 days, two adults, 5000 dollars', 'Kenya', 320],
      ['New Zealand in February, hiking, three weeks, couple, 9000 dollars', 'New Zealand', 220],
    ] as const
  ).map(([wish, country, perDay]): Conversation => ({
    kind: 'one country',
    wish,
    known: everything,
    needs: { in: [country, ...(country === 'Türkiye' ? ['Turkey'] : [])], perDay },
  })),
  // A part of the world.
  ...(
    [
      ['Beaches in southern Europe in June, one week, two of us, 2000 dollars', southernEurope, [6]],
      ['City break somewhere in Europe in October, 4 days, two of us, 1200 dollars', europe, [10]],
      ['Southeast Asia in January, food and temples, two weeks, alone, 1500 dollars', southeastAsia, [1]],
      ['Hiking in Scandinavia in July, 8 days, two of us, 4000 dollars', scandinavia, [7]],
      ['Temples and food in Asia in November, two weeks, two of us, 4000 dollars', asia, [11]],
      ['A safari in Africa in August, ten days, two adults, 7000 dollars', safari, [8]],
      ['Old towns in Europe in May, one week, couple, 2000 dollars', europe, [5]],
      ['A week of history and good food in Europe in September, me and my mother, 2500 dollars', europe, [9]],
    ] as const
  ).map(([wish, countries, months]): Conversation => ({
    kind: 'part of the world',
    wish,
    known: everything,
    needs: { in: countries, months },
  })),
  // The month and the activity rule out most of the world.
  ...(
    [
      ['Beach and sun in February, 10 days, two of us, 4000 dollars', winterSun, 20],
      ['Somewhere warm by the sea in January, two weeks, couple, 5000 dollars', winterSun, 20],
      ['Winter sun in December for one week, two adults, 3000 dollars, beach', winterSun, 20],
      ['Diving in February, two weeks, alone, 3000 dollars', winterSun, 20],
      ['Snorkelling and white sand in March, a week, two of us, 3000 dollars', winterSun, 20],
      ['Escape the winter: beach, February, 7 days, me and my girlfriend, 2500 dollars', winterSun, 20],
    ] as const
  ).map(([wish, countries, coldest]): Conversation => ({
    kind: 'winter sun',
    wish,
    answers: { place: 'anywhere' },
    known: ['interests', 'season', 'length', 'budget', 'companions'],
    needs: { in: countries, coldest, perDay: 240 },
  })),
  ...(
    [
      ['Skiing in January, one week, two of us, 4000 dollars', [1]],
      ['A ski week in February with friends, 4 adults, 6000 dollars', [2]],
      ['Ski holiday in March, 6 days, couple, 3500 dollars', [3]],
      ['Snowboarding over New Year, one week, me and three mates, 1200 dollars each', [12, 1]],
      ['Skiing in Austria in February, one week, 2 people, 3500 dollars', [2]],
    ] as const
  ).map(([wish, months]): Conversation => ({
    kind: 'snow',
    wish,
    answers: { place: 'anywhere' },
    known: ['interests', 'season', 'budget', 'companions'],
    needs: { in: ski, months },
  })),
  ...[
    'Northern lights in December, 5 days, two of us, 4000 dollars',
    'We want to see the aurora in February, one week, couple, 5000 dollars',
    'Northern lights and snow in January, six days, my wife and I, 4500 dollars',
  ].map((wish): Conversation => ({
    kind: 'northern lights',
    wish,
    answers: { place: 'anywhere' },
    known: ['interests', 'season', 'length', 'budget', 'companions'],
    needs: { in: northern, warmest: 5 },
  })),
  ...[
    'Big cats and elephants in Africa: a safari in September, ten days, two of us, 8000 dollars',
    'Safari in Africa in July for my honeymoon, 9 days, 9000 dollars',
    'We dream of an African safari in June, two adults, one week, 6000 dollars',
  ].map((wish): Conversation => ({
    kind: 'safari',
    wish,
    answers: { place: 'Africa' },
    known: ['interests', 'season', 'length', 'budget'],
    needs: { in: safari },
  })),
  // Money.
  ...(
    [
      ['Beach in May, one week, alone, 50 dollars a day', 54],
      ['Cheap city trip in October, 5 days, two of us, 100 dollars a day for both', 54],
      ['Hiking in September, ten days, just me, 700 dollars', 75],
      ['Backpacking in November for a month, alone, 1200 dollars, temples and food', 44],
      ['Beach and nightlife in August, one week, four friends, 500 dollars each', 75],
      ['History and food in April, one week, two of us, 60 euros a day each', 71],
      ['Food and culture in October, 8 days, two of us, £1,200', 102],
      ['Beach in December, the two of us, 6 days, budget ₹1,50,000', 155],
      ['Mountains in June, one week, two of us, 1000 euros', 82],
      ['Culture in March, 10 days, family of four: two adults, kids 8 and 10, 3000 dollars', 79],
    ] as const
  ).map(([wish, perDay]): Conversation => ({
    kind: 'money',
    wish,
    answers: { place: 'anywhere' },
    known: ['interests', 'season', 'length', 'budget', 'companions'],
    needs: { perDay },
  })),
  // Whoever travels.
  {
    kind: 'party',
    wish: 'One week at a beach in Europe in July with our toddler of 2, not too hot, 3000 dollars',
    answers: { place: 'Europe' },
    known: ['season', 'length', 'budget', 'companions'],
    needs: { in: europe, months: [7] },
  },
  {
    kind: 'party',
    wish: 'City break with our 8-month-old, spring, europe, mid budget',
    answers: { length: '4 days', interests: 'museums and parks' },
    known: ['season', 'companions', 'place'],
    needs: { in: europe },
  },
  {
    kind: 'party',
    wish: 'Gardens and art in May, Italy, 3000 dollars, 7 days, me and my 80 year old mother',
    known: everything,
    needs: { in: ['Italy'], perDay: 225 },
  },
  {
    kind: 'party',
    wish: 'My wife Petra loves beaches. One week in May, 3000 dollars',
    answers: { place: 'anywhere' },
    known: ['season', 'length', 'budget', 'companions', 'interests'],
    needs: { not: ['Petra'], notIn: ['Jordan'] },
  },
  {
    kind: 'party',
    wish: 'Babymoon: my wife is 5 months pregnant, we want a quiet beach in Spain or Portugal, max 3000 dollars, one week in May',
    answers: { place: 'Spain or Portugal' },
    known: ['season', 'length', 'budget', 'companions'],
    needs: { in: ['Spain', 'Portugal'] },
  },
  {
    kind: 'party',
    wish: '3 broke students, cheap beer and castles, eastern Europe, August, 3 weeks, 40 a day each',
    answers: { place: 'eastern Europe' },
    known: ['season', 'length', 'budget', 'companions'],
    needs: { in: europe, perDay: 44 },
  },
  {
    kind: 'party',
    wish: 'Solo woman, 34, first trip alone, ten days in Europe in September, safe, food and old towns, 2000 dollars',
    answers: { place: 'Europe' },
    known: ['season', 'length', 'budget', 'companions', 'interests'],
    needs: { in: europe, perDay: 206 },
  },
  {
    kind: 'party',
    wish: 'Two dads with two teenagers, 13 and 15, beach and adventure in Europe in July, two weeks, 8000 dollars',
    answers: { place: 'Europe' },
    known: ['season', 'length', 'budget', 'companions', 'interests'],
    needs: { in: europe },
  },
  // What somebody cannot bear.
  {
    kind: 'need',
    wish: 'My husband has MS and heat makes him ill. Old towns and good food in August, 10 days, 4000 dollars',
    answers: { place: 'anywhere' },
    known: ['season', 'length', 'budget', 'companions', 'interests'],
    needs: { notIn: hotAllYear, warmest: 26 },
  },
  {
    kind: 'need',
    wish: 'Not above 25 degrees please. Hiking in July, one week, two of us, 3000 dollars',
    known: ['season', 'length', 'budget', 'companions', 'interests'],
    needs: { warmest: 26 },
  },
  {
    kind: 'need',
    wish: 'I hate the cold. Food and culture in January, 10 days, couple, 3500 dollars',
    answers: { place: 'anywhere' },
    needs: { coldest: 10 },
  },
  {
    kind: 'need',
    wish: 'I am in a wheelchair. City and museums in May, 5 days, with my wife, 2500 dollars',
    answers: { place: 'Europe' },
    known: ['season', 'length', 'budget', 'companions', 'interests'],
    needs: { in: europe, not: ['Venice', 'Santorini', 'Dubrovnik'] },
  },
  // The journey.
  {
    kind: 'journey',
    wish: 'From London, at most 4 hours of flight: beach in June, one week, two of us, 2000 pounds',
    known: ['season', 'length', 'budget', 'companions', 'interests', 'place'],
    needs: { hours: 4.3, notIn: longHaul },
  },
  {
    kind: 'journey',
    wish: 'We live in Berlin and do not fly. Mountains in August by train, one week, two of us, 2000 euros',
    answers: { place: 'anywhere' },
    needs: { notIn: longHaul },
  },
  {
    kind: 'journey',
    wish: 'From Madrid, not more than 3 hours away: city and food in March, 4 days, two of us, 1000 euros',
    known: ['season', 'length', 'budget', 'companions', 'interests', 'place'],
    needs: { hours: 3.3, notIn: longHaul },
  },
  {
    kind: 'journey',
    wish: 'We live in Vienna. Beach in September, not too far, 8 days, couple, 2400 euros',
    known: ['season', 'length', 'budget', 'companions', 'interests', 'place'],
    needs: { notIn: longHaul },
  },
  // Where they start decides what is near, so it is asked.
  {
    kind: 'journey',
    wish: 'Somewhere with a short flight and warm enough to swim, a week in September, two of us, 2500 pounds all in',
    known: ['season', 'length', 'budget', 'companions', 'interests', 'place'],
    answers: { origin: 'Leeds' },
    needs: { hours: 4.5, notIn: longHaul },
  },
  {
    kind: 'journey',
    language: 'de',
    wish: 'Ohne Flugzeug ans Meer, eine Woche im Juli, zu zweit, 1800 Euro',
    known: ['season', 'length', 'budget', 'companions', 'interests'],
    answers: { origin: 'Nürnberg', place: 'egal' },
    needs: { notIn: longHaul },
  },
  // What is not wanted, and where they have been.
  {
    kind: 'not there',
    wish: 'no cruises, Spain or Portugal, beach, two of us, July, 10 days, 4000 dollars',
    known: everything,
    needs: { in: ['Spain', 'Portugal'] },
  },
  {
    kind: 'not there',
    wish: 'We did Japan two years ago and want something new: food and temples, two of us, two weeks in October, 5000 dollars',
    answers: { place: 'anywhere' },
    needs: { notIn: ['Japan'] },
  },
  {
    kind: 'not there',
    wish: 'Our honeymoon was in Bali; now it is our 10th anniversary and we want a beach. 12 days in June, $6000',
    answers: { place: 'anywhere' },
    needs: { not: ['Bali', 'Ubud', 'Seminyak'] },
  },
  {
    kind: 'not there',
    wish: 'Beach in Europe, but not Spain and not Greece. June, one week, two of us, 2500 dollars',
    known: everything,
    needs: { in: europe, notIn: ['Spain', 'Greece'] },
  },
  {
    kind: 'not there',
    wish: 'Food and culture in Asia but no India, February, two weeks, alone, 2000 dollars',
    known: everything,
    needs: { in: asia, notIn: ['India'] },
  },
  {
    kind: 'not there',
    wish: 'Anywhere but Italy: art and food in May, 6 days, two of us, 2500 dollars',
    needs: { notIn: ['Italy'] },
  },
  {
    kind: 'not there',
    wish: 'I live in Paris and want art and food elsewhere in Europe, 4 days in October, alone, 900 euros',
    answers: { place: 'Europe' },
    needs: { not: ['Paris'] },
  },
  {
    kind: 'not there',
    wish: 'A trip to London, Ontario, in Canada, museums, May, 5 days, two of us, 2000 dollars',
    needs: { in: ['Canada'] },
  },
  {
    kind: 'not there',
    wish: 'Valencia in Venezuela, not Spain. Food and culture, March, one week, two of us, 2000 dollars',
    needs: { notIn: ['Spain'] },
  },
  {
    kind: 'not there',
    wish: 'Victoria, Canada: gardens and whales, July, 8 days, two of us, 4000 dollars',
    needs: { in: ['Canada'] },
  },
  {
    kind: 'not there',
    wish: 'Chile peppers and tacos! A food trip to Mexico in November, one week, two of us, 2000 dollars',
    known: everything,
    needs: { in: ['Mexico'] },
  },
  { kind: 'not there', wish: 'We are 4 friends, beach in Greece, June, one week, cheap', needs: { in: ['Greece'] } },
  {
    kind: 'not there',
    wish: 'I want a nice quiet place with reading time by the sea in Croatia, June, 10 days, alone, 1500 dollars',
    needs: { in: ['Croatia'] },
  },
  // Little is said at first.
  ...(
    [
      [
        'I need a holiday',
        {
          interests: 'beach',
          season: 'June',
          length: 'one week',
          budget: '2000 dollars',
          companions: 'two of us',
          place: 'Greece',
        },
        ['Greece'],
      ],
      [
        'Somewhere nice',
        {
          interests: 'hiking',
          season: 'July',
          length: '8 days',
          budget: '1500 euros',
          companions: 'just me',
          place: 'Austria',
        },
        ['Austria'],
      ],
      [
        'Surprise me',
        { season: 'May', length: '5 days', budget: '1500 dollars', companions: 'me and my sister' },
        // Where to is left to us.
        null,
      ],
      [
        'we want to travel this year',
        {
          interests: 'food and old towns',
          season: 'October',
          length: 'ten days',
          budget: '3000 dollars',
          companions: 'a couple',
          place: 'Italy',
        },
        ['Italy'],
      ],
    ] as const
  ).map(([wish, answers, countries]): Conversation => ({
    kind: 'little said',
    wish,
    answers,
    needs: { ...(countries === null ? {} : { in: countries }), months: [5, 6, 7, 8, 9, 10] },
  })),
]
