// One file, so that one product and one browser are started for all of it.
import './main-job.ts'
import './nothing-lost.ts'
import './words.ts'
import './plan.ts'
import './account.ts'
import './views.ts'
import './phone.ts'
import './figures.ts'
