import type { Sequences } from './reading.ts'

/**
 * What must be known after several messages. `season> in May` answers the question about the season; `offer> not 2` is
 * said with the three places of `offer` on the table.
 */
export const sequences: Sequences = {
  'what was said stays': [
    [['diving in Egypt in October', 'me and 5 mates', 'a week'], 'wanted:EG months:10 people:6 days:7 themes:diving'],
    [
      ['beach in Spain in May', 'two of us', '2000 euros', '8 days'],
      'wanted:ES months:5 people:2 budget:2000_EUR days:8 themes:beach',
    ],
    [['we want to see whales', 'season> whenever it is best', 'companions> 2'], 'themes:wildlife people:2'],
    [
      ['hiking', 'season> july', 'budget> 1500', 'companions> just me'],
      'themes:hiking months:7 budget:1500_USD people:1',
    ],
    [['Japan, temples', 'length> 14', 'budget> 5000 dollars'], 'wanted:JP themes:history days:14 budget:5000_USD'],
    [
      ['no cruises please', 'greece in june', 'with our kids of 4 and 8'],
      'dislikes:sailing wanted:GR children:2 months:6',
    ],
    [['my wife is in a wheelchair', 'art in may', 'place> italy'], 'needs:step_free themes:art months:5 wanted:IT'],
    [['we live in Oslo', 'sun in january', 'not more than 6 hours'], 'from:Oslo months:1'],
    [
      ['been to Portugal twice', 'surfing in september', 'place> europe'],
      'been:PT wanted:europe months:9 themes:surfing',
    ],
    [['food', 'companions> two couples', 'place> not too far'], 'themes:food wanted:-'],
    [['a safari', 'offer> something cheaper', 'offer> two weeks'], 'themes:wildlife days:14'],
    [['Thailand in January', 'offer> we are vegetarians by the way'], 'wanted:TH months:1 needs:vegetarian'],
    [['Norway, July', 'offer> how is the weather there?'], 'wanted:NO months:7'],
    [['Croatia, June, sailing', 'offer> not 2'], 'wanted:HR months:6 themes:sailing'],
    [['beach in Greece', 'season> june or july', 'length> a fortnight'], 'wanted:GR months:6,7 days:14 themes:beach'],
  ],
  'a correction replaces': [
    [['hiking in Norway in June', 'actually we go in July'], 'wanted:NO months:7 themes:hiking'],
    [['beach in Spain in June', 'rather Greece'], 'wanted:GR months:6 themes:beach'],
    [['2000 dollars, Italy', 'we have only 1500 after all'], 'budget:1500_USD wanted:IT'],
    [['one week in Peru', 'let us make it two weeks'], 'wanted:PE days:14'],
    [['we are two', 'my sister joins us, so three'], 'people:3'],
    [['Spain in May', 'no, September'], 'wanted:ES months:9'],
    [['a trip in August', 'not August, too hot'], 'months:!8'],
    [['cheap beach holiday', 'forget the beach, mountains instead'], 'themes:mountains dislikes:beach'],
    [['Italy or France', 'only France please'], 'wanted:FR'],
    [['from London, beach', 'we fly from Manchester instead'], 'from:Manchester themes:beach'],
    [['four of us', 'just the two of us in the end'], 'people:2'],
    [['Asia in November', 'offer> not Thailand', 'offer> and not Vietnam'], 'wanted:asia refused:TH,VN months:11'],
    [['no Spain', 'ok, Spain is fine after all'], 'wanted:ES refused:-'],
    [['skiing in Austria', 'offer> Switzerland would be fine too'], 'themes:skiing wanted:AT,CH'],
    [['luxury, Bali', 'oh, and we cannot spend more than 1200 euros'], 'wanted:bali budget:1200_EUR'],
    [['10 days in Mexico', 'offer> can you do 12 days?'], 'wanted:MX days:12'],
  ],
  'an aside changes nothing': [
    [['hiking in Norway in June', 'thanks!'], 'wanted:NO months:6 themes:hiking'],
    [['beach in Spain in June, two of us', 'why do you ask?'], 'wanted:ES months:6 people:2 themes:beach'],
    [['Japan in April for two', 'my cat just walked over the keyboard'], 'wanted:JP months:4 people:2'],
    [['two weeks in Vietnam', 'offer> is the second one safe?'], 'wanted:VN days:14'],
    [['wine in France, September', 'are you a robot?'], 'wanted:FR months:9 themes:wine'],
    [['Greece, 7 days', 'what do you mean by that?'], 'wanted:GR days:7'],
    [['Morocco in April', 'my brother was there in 2016'], 'wanted:MA months:4'],
    [
      ['3000 dollars, Costa Rica', 'my flight to work was delayed by 5 hours today'],
      'budget:3000_USD wanted:CR days:-',
    ],
    [['Iceland in July', 'offer> what about Greenland?'], 'wanted:IS months:7'],
    [['family of four, Denmark', 'hmm let me think'], 'wanted:DK people:4'],
  ],
}
