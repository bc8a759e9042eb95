import type { Sequence } from '../reading.ts'

/** Places as they are named in Spanish: wanted, refused, known and lived in. */
export const spanish: readonly Sequence[] = [
  [['roma y sicilia en mayo'], 'wanted:rome,sicily'],
  [['sevilla en andalucía'], 'wanted:seville'],
  [['siempre veraneamos en Menorca, esta vez queremos Noruega'], 'been:menorca wanted:NO'],
  [['cada verano Galicia, este año algo distinto, quizas Escocia'], 'been:galicia wanted:scotland'],
  [['siempre hemos soñado con ir a Perú'], 'wanted:PE been:-'],
  [['España descartada, Portugal también'], 'refused:ES,PT wanted:-'],
  [['Gales no porque llueve mucho, mejor Malta'], 'refused:wales wanted:MT'],
  [['íbamos a ir a Rodas pero ahora preferimos Chipre'], 'wanted:CY'],
  [['volamos con Iberia, una semana de sol en marzo'], 'wanted:- months:3'],
  [['templos, no necesariamente en Tailandia'], 'wanted:- refused:-'],
  [['Croacia está masificada, quizas Bulgaria'], 'refused:HR wanted:BG'],
  [['Egipto me parece peligroso, mejor Omán'], 'refused:EG wanted:OM'],
  [['soy de Vigo pero vivo en Dublín, algo calido'], 'from:Dublin wanted:-'],
  [['no me convence Egipto, preferimos Omán'], 'refused:EG wanted:OM'],
  [['Eslovenia la conocemos de sobra, quizas Polonia'], 'been:SI wanted:PL'],
  [['un sitio del estilo de Granada'], 'like:granada wanted:-'],
  [['roadtrip por EE.UU. en mayo'], 'wanted:US'],
  [['ir a usa en otoño'], 'wanted:US'],
  [['Timor Oriental o Dominicana'], 'wanted:TL,DO'],
]
