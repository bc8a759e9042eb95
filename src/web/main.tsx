import { render } from 'preact'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/door.css'
import './styles/trips.css'
import './styles/trip.css'
import './styles/offers.css'
import './styles/account.css'
import './styles/plan.css'
import './styles/days.css'
import './styles/document.css'
import { App } from './app.tsx'
import { followLinks } from './router.ts'

followLinks()
const root = document.getElementById('app')
if (root !== null) render(<App />, root)
