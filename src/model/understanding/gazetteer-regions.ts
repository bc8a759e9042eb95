import type { Climate } from '../../destinations/vocabulary.ts'

export interface Region {
  label: string
  /** What people say for it, as a pattern over plain text. */
  words: string
  countries: string
  /** The kinds of climate it has, where only a part of those countries is meant. */
  climates?: Climate[]
}

/** Parts of the world that people name and that are not a continent, each with the countries in it. */
export const regions: Region[] = [
  {
    label: 'Scandinavia',
    words: 'scandinavian?|nordics?|nordic countries|lapland',
    countries: 'Norway, Sweden, Denmark, Finland, Iceland, Faroe Islands',
  },
  { label: 'the Baltics', words: 'baltics?|baltic (?:states|countries)', countries: 'Estonia, Latvia, Lithuania' },
  {
    label: 'the Balkans',
    words: 'balkans?',
    countries:
      'Albania, Bosnia and Herzegovina, Bulgaria, Croatia, Kosovo, Montenegro, North Macedonia, Romania, Serbia, Slovenia, Greece',
  },
  {
    label: 'the Alps',
    words: 'alps',
    countries: 'Austria, Switzerland, France, Italy, Germany, Slovenia',
    climates: ['highland', 'continental', 'temperate'],
  },
  {
    label: 'the Mediterranean',
    words: 'mediterranean(?! climate)|the med',
    countries:
      'Spain, France, Italy, Greece, Croatia, Malta, Cyprus, Türkiye, Montenegro, Albania, Tunisia, Morocco, Monaco, Israel, Lebanon',
    climates: ['mediterranean'],
  },
  {
    label: 'Eastern Europe',
    words: 'east(?:ern)? europe(?:an)?',
    countries:
      'Poland, Czechia, Slovakia, Hungary, Romania, Bulgaria, Moldova, Ukraine, Estonia, Latvia, Lithuania, Serbia',
  },
  {
    label: 'Western Europe',
    words: 'west(?:ern)? europe(?:an)?',
    countries:
      'France, Belgium, Netherlands, Luxembourg, Germany, Austria, Switzerland, Spain, Portugal, Italy, Ireland, United Kingdom',
  },
  {
    label: 'Southern Europe',
    words: 'south(?:ern)? europe(?:an)?',
    countries: 'Spain, Portugal, Italy, Greece, Malta, Cyprus, Croatia, Albania, Montenegro',
  },
  {
    label: 'Northern Europe',
    words: 'north(?:ern)? europe(?:an)?',
    countries:
      'Norway, Sweden, Denmark, Finland, Iceland, Estonia, Latvia, Lithuania, Faroe Islands, Ireland, United Kingdom',
  },
  {
    label: 'Southeast Asia',
    words: 'south[- ]?east(?:ern)? asian?|se asia|indochina',
    countries:
      'Thailand, Vietnam, Cambodia, Laos, Myanmar, Malaysia, Singapore, Indonesia, Philippines, Brunei, Timor-Leste',
  },
  {
    label: 'East Asia',
    words: 'east(?:ern)? asian?|far east',
    countries: 'Japan, South Korea, China, Taiwan, Hong Kong, Mongolia',
  },
  {
    label: 'South Asia',
    words: 'south(?:ern)? asian?|indian subcontinent',
    countries: 'India, Nepal, Bhutan, Bangladesh, Sri Lanka, Maldives, Pakistan',
  },
  {
    label: 'Central Asia',
    words: 'central asian?|silk road|the stans',
    countries: 'Uzbekistan, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan',
  },
  { label: 'the Caucasus', words: 'caucasus', countries: 'Georgia, Armenia, Azerbaijan' },
  {
    label: 'the Middle East',
    words: 'middle east(?:ern)?|arabian peninsula|arabia',
    countries: 'Jordan, Oman, United Arab Emirates, Qatar, Saudi Arabia, Israel, Lebanon, Bahrain, Türkiye, Iran',
  },
  {
    label: 'the Himalayas',
    words: 'himalayas?|himalayan',
    countries: 'Nepal, Bhutan, India, Pakistan',
    climates: ['highland', 'temperate', 'continental'],
  },
  {
    label: 'the Caribbean',
    words: 'caribbean|west indies|antilles',
    countries:
      'Antigua and Barbuda, Aruba, Bahamas, Barbados, Bonaire, British Virgin Islands, Cayman Islands, Cuba, Curaçao, Dominica, Dominican Republic, Grenada, Guadeloupe, Jamaica, Martinique, Puerto Rico, Saint Barthélemy, Saint Lucia, Saint Vincent and the Grenadines, Trinidad and Tobago, Turks and Caicos Islands, U.S. Virgin Islands',
  },
  {
    label: 'Central America',
    words: 'central america(?:n)?',
    countries: 'Belize, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua, Panama',
  },
  {
    label: 'Latin America',
    words: 'latin america(?:n)?',
    countries:
      'Mexico, Cuba, Dominican Republic, Puerto Rico, Belize, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua, Panama, Argentina, Bolivia, Brazil, Chile, Colombia, Ecuador, Paraguay, Peru, Uruguay',
  },
  {
    label: 'Patagonia',
    words: 'patagonian?',
    countries: 'Argentina, Chile',
    climates: ['temperate', 'polar', 'highland', 'continental'],
  },
  {
    label: 'the Andes',
    words: 'andes|andean',
    countries: 'Peru, Bolivia, Ecuador, Chile, Argentina, Colombia',
    climates: ['highland', 'arid', 'temperate'],
  },
  {
    label: 'North Africa',
    words: 'north(?:ern)? africa(?:n)?|maghreb',
    countries: 'Morocco, Algeria, Tunisia, Libya, Egypt',
  },
  { label: 'East Africa', words: 'east(?:ern)? africa(?:n)?', countries: 'Kenya, Tanzania, Uganda, Rwanda, Ethiopia' },
  {
    label: 'southern Africa',
    words: 'southern africa(?:n)?',
    countries: 'South Africa, Namibia, Botswana, Zimbabwe, Zambia, Mozambique, Lesotho, Malawi, Eswatini',
  },
  {
    label: 'West Africa',
    words: 'west(?:ern)? africa(?:n)?',
    countries: "Senegal, Gambia, Ghana, Benin, Togo, Côte d'Ivoire, Sierra Leone, Guinea-Bissau, Cape Verde, Nigeria",
  },
  {
    label: 'the Indian Ocean',
    words: 'indian ocean',
    countries: 'Maldives, Seychelles, Mauritius, Réunion, Madagascar, Sri Lanka',
  },
  {
    label: 'the Red Sea',
    words: 'red sea',
    countries: 'Egypt, Jordan, Saudi Arabia, Djibouti, Sudan, Israel',
    climates: ['arid'],
  },
  {
    label: 'the Pacific',
    words: 'pacific(?! coast| northwest)|polynesian?|melanesian?',
    countries:
      'Fiji, French Polynesia, Cook Islands, Samoa, Tonga, Vanuatu, New Caledonia, Solomon Islands, Palau, Micronesia, Niue, Guam, Papua New Guinea',
  },
  {
    label: 'the Arctic',
    words: 'the arctic(?! circle)|arctic(?! circle)|arctic circle',
    countries: 'Norway, Sweden, Finland, Iceland, Greenland, Canada, United States',
    climates: ['polar', 'continental'],
  },
  { label: 'Hawaii', words: 'hawaii|hawaiian', countries: 'United States', climates: ['tropical'] },
]
