import type { Sequence } from '../reading.ts'

/** What travellers need, cannot bear and would like, as it is said in English; and what sounds like it. */
export const english: readonly Sequence[] = [
  [['her hips are worn and they ache, any quiet lake'], 'needs:step_free novelty:quiet'],
  [['grandpa hardly manages the stairs these days'], 'needs:step_free'],
  [['he gets breathless on steps, we love the sea'], 'needs:step_free themes:beach'],
  [["my wife can't stand for long, good food please"], 'needs:step_free themes:food'],
  [['I love climbing until my legs ache'], 'needs:-'],
  [["we can't wait to walk along the cliffs"], 'needs:- dislikes:-'],
  [['my brother collapses when it gets too hot, old towns in july'], 'needs:avoid_heat highs:- months:7'],
  [['heat is no problem for us'], 'needs:-'],
  [['I have asthma, mountains'], 'avoid:air_pollution themes:mountains'],
  [['my husband has a heart condition, culture and gardens'], 'avoid:altitude themes:culture'],
  [['crowds give me anxiety, so a small island'], 'avoid:crowds themes:islands'],
  [['we just lost our beloved grandad, a calm beach for gran and me'], 'occasion:bereavement people:2'],
  [['I lost my job, somewhere cheap'], 'occasion:-'],
  [['two blokes on honeymoon, food and sun'], 'needs:same_sex_couples occasion:honeymoon'],
  [['two girls and two guys, beach'], 'needs:!same_sex_couples'],
  [['hiking is a must, a bit of history would be a bonus'], 'essential:hiking mild:history'],
  [["snorkelling, and a spa wouldn't go amiss"], 'mild:wellness'],
  [['warm but not sweltering, by the sea'], 'highs:21..27'],
  [['he is 76, I am 50, gardens'], 'needs:older_people'],
  [["flying is something she can't do"], 'never:plane'],
]
