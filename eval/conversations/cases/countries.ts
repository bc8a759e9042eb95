/** Countries as the catalogue names them, by what anybody who travels knows of them. */
const names = (list: string): readonly string[] => list.split(', ')

/** Warm enough in the northern winter to swim, with a coast. */
export const winterSun = names(
  'Thailand, Maldives, Sri Lanka, Philippines, Vietnam, Cambodia, Malaysia, Indonesia, Singapore, India, Oman, United Arab Emirates, Qatar, Egypt, Kenya, Tanzania, Mozambique, Madagascar, Mauritius, Seychelles, Réunion, South Africa, Namibia, Cape Verde, Gambia, Senegal, Ghana, Mexico, Belize, Costa Rica, Panama, Nicaragua, Honduras, Guatemala, El Salvador, Cuba, Jamaica, Dominican Republic, Puerto Rico, Barbados, Saint Lucia, Grenada, Antigua and Barbuda, Aruba, Curaçao, Bonaire, Caribbean Netherlands, Bahamas, Cayman Islands, Martinique, Guadeloupe, Trinidad and Tobago, Saint Vincent and the Grenadines, Saint Kitts and Nevis, Dominica, Turks and Caicos Islands, British Virgin Islands, U.S. Virgin Islands, Sint Maarten, Saint Martin, Anguilla, Brazil, Colombia, Ecuador, Venezuela, Uruguay, Argentina, Chile, Peru, Australia, New Zealand, Fiji, French Polynesia, Samoa, Tonga, Vanuatu, New Caledonia, Cook Islands, Palau, Papua New Guinea, Solomon Islands, Spain, United States, Hong Kong, Taiwan, Myanmar, Saudi Arabia, Jordan, Bermuda, Comoros, Mayotte, Timor-Leste, Guam, Northern Mariana Islands, Micronesia, Israel, Bangladesh, Zanzibar, Morocco, Portugal, Angola, Togo, Benin, Ivory Coast, Côte d’Ivoire, São Tomé and Príncipe',
)

export const europe = names(
  'Albania, Andorra, Austria, Belarus, Belgium, Bosnia and Herzegovina, Bulgaria, Croatia, Cyprus, Czechia, Czech Republic, Denmark, Estonia, Faroe Islands, Finland, France, Germany, Gibraltar, Greece, Guernsey, Hungary, Iceland, Ireland, Isle of Man, Italy, Jersey, Kosovo, Latvia, Liechtenstein, Lithuania, Luxembourg, Malta, Moldova, Monaco, Montenegro, Netherlands, North Macedonia, Norway, Poland, Portugal, Romania, Russia, San Marino, Serbia, Slovakia, Slovenia, Spain, Svalbard, Svalbard and Jan Mayen, Sweden, Switzerland, Ukraine, United Kingdom, Vatican City, Türkiye, Turkey, Åland Islands',
)

export const southernEurope = names(
  'Spain, Portugal, Italy, Greece, Malta, Cyprus, Croatia, Albania, Montenegro, France, Türkiye, Turkey, Slovenia, Bosnia and Herzegovina, North Macedonia, Gibraltar, Monaco, San Marino',
)

/** Where one skis. */
export const ski = names(
  'Austria, Switzerland, France, Italy, Germany, Norway, Sweden, Finland, Andorra, Spain, Slovenia, Slovakia, Poland, Czechia, Czech Republic, Bulgaria, Romania, Bosnia and Herzegovina, Serbia, Georgia, Armenia, Türkiye, Turkey, Kazakhstan, Kyrgyzstan, Japan, South Korea, China, United States, Canada, Liechtenstein, Iceland, Lebanon, Iran, India, Russia, Montenegro, Ukraine, Kosovo, North Macedonia, Morocco, Cyprus, Greece',
)

/** Where one sees the northern lights. */
export const northern = names(
  'Norway, Sweden, Finland, Iceland, Greenland, Canada, United States, Faroe Islands, Svalbard, Svalbard and Jan Mayen, Russia, United Kingdom, Denmark',
)

/** Where large wild animals are the reason to come. */
export const safari = names(
  'Kenya, Tanzania, Uganda, Rwanda, Botswana, South Africa, Namibia, Zambia, Zimbabwe, Malawi, Mozambique, Eswatini, Madagascar, Gabon, Congo, Republic of the Congo, Ethiopia, Angola, Lesotho, DR Congo, Senegal, Gambia, Ghana, Réunion, Seychelles',
)

export const asia = names(
  'Afghanistan, Armenia, Azerbaijan, Bahrain, Bangladesh, Bhutan, Brunei, Cambodia, China, Georgia, Hong Kong, India, Indonesia, Iran, Iraq, Israel, Japan, Jordan, Kazakhstan, Kuwait, Kyrgyzstan, Laos, Lebanon, Macau, Malaysia, Maldives, Mongolia, Myanmar, Nepal, North Korea, Oman, Pakistan, Palestine, Philippines, Qatar, Saudi Arabia, Singapore, South Korea, Sri Lanka, Syria, Taiwan, Tajikistan, Thailand, Timor-Leste, Turkmenistan, United Arab Emirates, Uzbekistan, Vietnam, Yemen, Türkiye, Turkey',
)

export const southeastAsia = names(
  'Thailand, Vietnam, Cambodia, Laos, Myanmar, Malaysia, Singapore, Indonesia, Philippines, Brunei, Timor-Leste',
)

export const scandinavia = names('Norway, Sweden, Denmark')

export const hotAllYear = names(
  'Thailand, Maldives, Sri Lanka, Philippines, Vietnam, Cambodia, Malaysia, Indonesia, Singapore, India, Oman, United Arab Emirates, Qatar, Egypt, Saudi Arabia, Kuwait, Bahrain',
)

export const longHaul = names(
  'Thailand, Vietnam, Japan, China, Australia, New Zealand, United States, Canada, Mexico, Brazil, Argentina, Chile, Peru, Indonesia, Philippines, South Africa, Maldives, Sri Lanka, India, Cuba, Costa Rica',
)
