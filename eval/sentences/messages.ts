import type { Sentences } from './reading.ts'

/** Messages as people type them: in a hurry, several facts at once, with jokes and detours. */
export const messages: Sentences = {
  'in a hurry': {
    'greece w/ the kids (7 + 9), 10 days end of june, abt 4k all in':
      'wanted:GR days:10 months:6 children:2 budget:4000_USD',
    'need sun asap!!! me n my gf, 1 week, no more than 900 quid each': 'people:2 days:7 budget:900_GBP_person',
    'portugal or spain in sept, 2 adults, dont wanna spend more than 2500': 'wanted:PT,ES months:9 people:2',
    'hey there! thinking japan next april for about 2 weeks, just the wife and me':
      'wanted:JP months:4 days:14 people:2',
    'wknd in rome for my bfs 30th, budget tight': 'wanted:rome comfort:shoestring',
    'costa rica feb/march ~12 days 2 ppl 5k': 'wanted:CR months:2,3 days:12 people:2 budget:5000_USD',
    'looking 4 a cheap beach holiday in july': 'themes:beach months:7 comfort:shoestring people:-',
    'snow + sauna + northern lights, early dec, four of us': 'themes:wellness,northern_lights months:12 people:4',
    'Any ideas for a 5 day trip in mid October? We like wine and walking': 'days:5 months:10 themes:wine,hiking',
    'solo trip, female, 26, first time abroad, somewhere safe pls': 'people:1 needs:safety days:-',
    'backpackin thru vietnam n laos 4 a month in nov': 'wanted:VN,LA days:30 months:11',
    'Hawai or Mexico, dunno yet, christmas time, 8 of us incl 3 kids': 'months:12 people:8 children:3',
    'mum (71) and me, italy, gardens, nothing hilly, may':
      'wanted:IT months:5 people:2 themes:nature needs:older_people',
    'iceland ring road in a camper, late aug, 9 nights': 'wanted:IS months:8 days:10 themes:road_trip',
    'somewhere warmish in nov w decent food & old stuff to look at. 4-5 days. flying from dublin':
      'months:11 days:4-5 themes:food from:Dublin wanted:-',
  },
  'several facts in one': {
    'My husband turns 50 on 12 May and I would like to surprise him with a week of diving somewhere hot':
      'days:7 themes:diving months:5 budget:- wanted:-',
    'We have three weeks off from 3 August, two teenagers of 14 and 16, and about 9,000 euros for everything':
      'children:2 people:4 budget:9000_EUR months:8 wanted:- needs:teenagers',
    'After a hard year we just want to lie on a beach for ten days, preferably in Greece, and not spend more than 3,000 euros':
      'wanted:GR days:10 themes:beach budget:3000_EUR months:-',
    'My sister lives in Canada but we want to meet halfway, maybe in Iceland, for a long weekend in March':
      'wanted:IS months:3 days:3-4',
    'There will be six of us, all in our sixties, keen walkers, and we would like Madeira or the Azores in spring':
      'people:6 themes:hiking wanted:madeira,azores months:3,4,5 budget:-',
    "I've got 1,800 dollars saved up, ten days in November, and I have never been to Asia":
      'budget:1800_USD days:10 months:11 wanted:!AF',
    'Between 18 and 29 July, two adults and a baby, not further than four hours by plane from Hamburg':
      'months:7 people:3 children:1 hours:4 from:Hamburg days:12',
    'We fly out of Manchester, can do either the first or second week of October, and would love old towns':
      'from:Manchester months:10 themes:history wanted:-',
    'My doctor says no altitude and no great heat, otherwise I am open: culture, ten days, September':
      'themes:culture days:10 months:9 wanted:-',
    'Two couples, all foodies, Basque Country or Piedmont, a long weekend in May, money is not an issue':
      'themes:food days:3-4 months:5 comfort:comfortable',
    'It is for my stag do: nine lads, three nights, beer and football, somewhere cheap in Eastern Europe in April':
      'days:4 months:4 wanted:eastern_europe comfort:shoestring people:9',
    'I can take two weeks off in February, hate crowds, love whales, and would travel alone':
      'days:14 months:2 themes:wildlife people:1',
    'We were thinking of Sicily in May but are open to other warm places by the sea with good food':
      'months:5 themes:beach,food',
    'Our daughter is vegan, our son eats only pizza, so Naples? One week in the October half term':
      'needs:vegan wanted:naples days:7 months:10',
    'For our silver wedding we want to take the train from Vienna to somewhere with opera and good cakes':
      'occasion:anniversary people:2 themes:culture from:Vienna wanted:-',
  },
  'second thoughts within a message': {
    'Spain. No wait, Portugal': 'wanted:PT',
    'two weeks, or rather ten days': 'days:10',
    'in june, sorry, july': 'months:7',
    'we are five, no, six people': 'people:6',
    'I said Greece but I meant Cyprus': 'wanted:CY',
    '3000 dollars, well, make that 3500': 'budget:3500_USD',
    'Not in July. August!': 'months:8',
    'beach... scratch that, mountains': 'themes:mountains',
  },
  idioms: {
    'money is tight this year, think hostels and buses': 'comfort:shoestring wanted:-',
    'we want to push the boat out for our honeymoon': 'occasion:honeymoon people:2 themes:-',
    'I need to get away from it all for a week': 'days:7 wanted:-',
    'the sky is the limit, it is our golden wedding': 'occasion:anniversary wanted:-',
    'we fancy a bit of winter sun': 'months:!6 wanted:-',
    'half board would be the icing on the cake': 'wanted:- days:- themes:-',
    'we do not want to break the bank': 'budget:- wanted:-',
    'somewhere off the beaten track where I can recharge my batteries': 'themes:wellness wanted:-',
    'a place to paint the town red with my mates': 'wanted:- themes:-',
    'the kids would be over the moon with a water park': 'themes:family wanted:-',
  },
  'as they come': {
    'My husband died in spring and I want to go somewhere quiet by the sea on my own. September maybe.':
      'occasion:bereavement people:1 months:9 themes:beach',
    'my wife passed away last year, I travel alone now': 'occasion:bereavement people:1',
    'Vegan, no car, mountains, 10 days in early July, just me, from Zurich by train':
      'needs:vegan,no_car themes:mountains days:10 months:7 people:1 from:Zurich by:train',
    'museums and parks, by car from Munich': 'by:car from:Munich',
    'me + hubby + 2 yr old, 10 nights in cyprus or malta, may, not fussed about nightlife':
      'wanted:CY,MT days:11 people:3 children:1 months:5',
    'quick one: cheapest way to see tulips in holland end of april, 3 days, from london':
      'wanted:NL months:4 days:3 from:London',
    'Could you find something for two retired teachers who love birds? We have all of March.':
      'people:2 themes:wildlife months:3',
    "We're a family of six (kids 3, 7, 11, 15) and want to ski over new year, budget eight thousand euros":
      'people:6 children:4 themes:skiing months:1,12 budget:8000_EUR',
    'honeymoon!! maldives or seychelles, 2 wks, nov, budget around 10k':
      'occasion:honeymoon wanted:MV,SC days:14 months:11 budget:10000_USD',
    'I only get five days off work and I am scared of flying': 'days:5 people:-',
    'a long weekend with my three sisters, spa, wine, laughter, not more than £400 each':
      'days:3-4 people:4 themes:wellness,wine budget:400_GBP_person',
    'it is minus ten here and I want to feel sand under my feet next week': 'themes:beach days:-',
    'we have until the 20th of July but cannot leave before the 5th': 'months:7 budget:- people:-',
    'Morocco or Jordan? Deserts either way. November, eight days, two friends.':
      'wanted:MA,JO themes:desert months:11 days:8 people:2',
    'my wife fancies Lake Garda, I would rather hike, one week in september':
      'themes:hiking days:7 months:9 wanted:lake_garda',
    'with grandma (84, wheelchair) and two kids, by car from Munich, July':
      'needs:step_free from:Munich months:7 children:2',
    'first week of june 2027, 4 mates, golf & beer, 600 euro pp':
      'months:6 people:4 budget:600_EUR_person themes:nightlife',
    'Not too bothered where, as long as it is warm and the food is good': 'themes:food wanted:-',
    'probably 9-12 days, somewhere in Central America, wildlife first, beach second':
      'days:9-12 wanted:central_america themes:wildlife,beach',
    'we eat halal and would like mountains in summer': 'needs:halal themes:mountains months:6,7,8',
    'I turn 60 in October and want to see gorillas before I die': 'months:10 themes:wildlife days:-',
    'train only please, from Paris, 4 days, museums': 'from:Paris days:4 themes:art wanted:-',
  },
}
