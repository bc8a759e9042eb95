import type { RegionId } from '../../../../destinations/regions.ts'

/** What lies in the regions that are a part of one country, as far as it is named by itself, between bars. */
export const partsOfCountries: Partial<Record<RegionId, string>> = {
  andalusia: 'Granada|Seville|Málaga|Córdoba|Costa del Sol|Ronda|Marbella|Cádiz|Tarifa|Almería|Sierra Nevada',
  canary_islands: 'El Hierro|Fuerteventura|La Gomera|Lanzarote|Tenerife|Gran Canaria|La Palma',
  balearic_islands: 'Ibiza|Mallorca|Menorca|Formentera|Palma',
  tuscany: 'Florence|Pisa|Siena|Lucca|Elba',
  sicily: 'Palermo|Catania|Taormina|Aeolian Islands|Lampedusa',
  sardinia: 'Cagliari|La Maddalena',
  puglia: 'Bari|Lecce',
  provence: 'Marseille|Avignon|Aix-en-Provence',
  brittany: 'Saint-Malo|Rennes',
  normandy: 'Mont Saint-Michel|Étretat|Deauville',
  bavaria: 'Munich|Garmisch-Partenkirchen|Nuremberg|Augsburg',
  algarve: 'Lagos|Faro|Albufeira|Tavira',
  azores: 'São Miguel|Pico Island',
  madeira: 'Porto Santo',
  scotland: 'Edinburgh|Isle of Skye|Orkney|Glasgow|Aberdeen|Inverness',
  wales: 'Cardiff|Snowdonia',
  england:
    'London|Bath|Cornwall|York|Manchester|Birmingham|Liverpool|Leeds|Bristol|Oxford|Cambridge|Lake District|Cotswolds|Brighton|Newcastle|Devon|Yorkshire|Sheffield|Nottingham|Reading|Southampton|Norwich|Stonehenge|Isle of Wight|Jurassic Coast',
  greek_islands:
    'Crete|Kalymnos|Rhodes|Santorini|Mykonos|Corfu|Naxos|Paros|Zakynthos|Kos|Milos|Kefalonia|Skiathos|Lefkada|Karpathos',
  hawaii: 'Big Island of Hawaii|Kauai|Maui|Oahu|Waikiki|Honolulu|Kona',
  alaska: 'Denali National Park|Fairbanks',
  california:
    'Death Valley National Park|Napa Valley|San Diego|San Francisco|Yosemite National Park|Los Angeles|Lake Tahoe|Joshua Tree|Big Sur|Monterey|Santa Barbara|Santa Monica|Silicon Valley|Hollywood',
  florida: 'Key West|Orlando|Miami|Disney World',
  new_england: 'Acadia National Park|Boston|Vermont|Maine|Massachusetts|Cape Cod|Rhode Island|Connecticut',
  yucatan: 'Cozumel|Isla Holbox|Mérida|Tulum|Cancún|Playa del Carmen|Chichén Itzá|Bacalar',
  baja_california: 'Valle de Guadalupe|Cabo San Lucas|Los Cabos',
  kerala: 'Kerala Backwaters|Munnar|Kochi',
  rajasthan: 'Jaipur|Jaisalmer|Ranthambore National Park|Udaipur',
  tasmania: 'Hobart',
  queensland: 'Brisbane|Great Barrier Reef|Whitsunday Islands|Cairns|Gold Coast|Noosa',
}
