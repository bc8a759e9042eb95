import type { Sequence } from '../reading.ts'

/** What travellers need, cannot bear and would like, as it is said in German; and what sounds like it. */
export const german: readonly Sequence[] = [
  [['Opa tut das Knie weh, ein ruhiger See'], 'needs:step_free'],
  [['meine Tante kommt Treppen kaum hoch, Meer und Fisch'], 'needs:step_free'],
  [['Oma kann nicht lange stehen, gutes Essen'], 'needs:step_free themes:food'],
  [['bei Hitze wird mein Bruder ohnmächtig, Altstädte im Juli'], 'needs:avoid_heat highs:-'],
  [['Hitze ist kein Problem'], 'needs:-'],
  [['ich habe Asthma, Berge'], 'avoid:air_pollution themes:mountains'],
  [['mein Mann hat Bluthochdruck, Kultur und Gärten'], 'avoid:altitude themes:culture'],
  [['in Menschenmengen kriege ich Panik, lieber eine kleine Insel'], 'avoid:crowds themes:islands'],
  [['wir haben gerade unseren Sohn verloren, ruhig am Meer'], 'occasion:bereavement'],
  [['ich habe meinen Job verloren, billig'], 'occasion:-'],
  [['zwei Männer auf Hochzeitsreise, Wein und Sonne'], 'needs:same_sex_couples occasion:honeymoon'],
  [['Wandern ist Pflicht, eine Therme wäre ein Bonus'], 'essential:hiking mild:wellness'],
  [['sie ist 77, ich 50, Gärten'], 'needs:older_people'],
  [['ins Flugzeug steige ich nicht, ab Bremen'], 'never:plane from:Bremen'],
  [['mit zwei Katzen an die Nordsee'], 'needs:pet'],
  [['Tauchen kann ich nicht, aber Strand'], 'dislikes:diving themes:beach'],
  [['mein Mann hat mich verlassen, Meer und Ruhe'], 'occasion:separation people:-'],
  [['unser Hund ist 9, an einen See'], 'children:0 needs:pet'],
  [['zwei verheiratete Männer, Wein und Meer'], 'needs:same_sex_couples'],
  [['allergisch gegen Hunde und mein Mann ist vegan'], 'needs:vegan needs:!pet'],
  [['hab ne neue Hüfte, gerne ans Meer'], 'needs:step_free themes:beach'],
  [['mit unserem Jagdhund in die Berge'], 'needs:pet'],
  [['wir fahren kein Ski, wollen aber Schnee'], 'dislikes:skiing highs:snow'],
  [['als Frau allein nach Porto'], 'people:1 needs:solo_women'],
]
