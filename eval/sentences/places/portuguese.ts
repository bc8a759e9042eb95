import type { Sequence } from '../reading.ts'

/** Places as they are named in Portuguese: wanted, refused, known and lived in. */
export const portuguese: readonly Sequence[] = [
  [['madrid e a andaluzia em outubro'], 'wanted:madrid,andalusia'],
  [['passamos todos os verões no Algarve, desta vez queremos a Noruega'], 'been:algarve wanted:NO'],
  [['sempre sonhei em ver o Peru'], 'wanted:PE been:-'],
  [['Espanha está fora, Portugal também'], 'refused:ES,PT wanted:-'],
  [['tínhamos pensado em Rodes mas agora preferimos Chipre'], 'wanted:CY'],
  [['templos, não necessariamente na Tailândia'], 'wanted:- refused:-'],
  [['a Croácia está demasiado cheia, talvez a Bulgária'], 'refused:HR wanted:BG'],
  [['o Egito parece perigoso, antes Omã'], 'refused:EG wanted:OM'],
  [['sou de Braga mas moro em Dublin, um sítio quente'], 'from:Dublin wanted:-'],
  [['os meus tios moram no Canadá, queremos o Peru'], 'wanted:PE'],
  [['há anos que vamos a Andorra, agora a Polónia'], 'been:AD wanted:PL'],
  [['São Tomé em janeiro'], 'wanted:ST'],
  [['não me decido entre Omã e a Jordânia'], 'wanted:OM,JO refused:-'],
  [['a Noruega é demasiado cara, a Suécia demasiado fria'], 'refused:NO,SE'],
  [['somos dois reformados de Aveiro, jardins'], 'from:Aveiro wanted:-'],
  [['adorava a Sicília mas no verão não se aguenta, portanto a Noruega'], 'wanted:NO'],
  [['esqueçam o Egito, antes Omã'], 'refused:EG wanted:OM'],
  [['quero sair daqui de Fortaleza em maio'], 'from:Fortaleza wanted:-'],
  [['toda a gente diz Roma mas preferimos Turim'], 'wanted:turin'],
]
