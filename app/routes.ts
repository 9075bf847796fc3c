import { index, type RouteConfig, route } from '@remix-run/route-config'

/** Every address of the product and the file that answers it: the table of contents. */
export default [
  index('routes/site/front.tsx'),
  route('saadan-matcher-vi', 'routes/site/how-we-match.tsx'),
  route('privatliv', 'routes/site/privacy.tsx'),
  route('tilgaengelighed', 'routes/site/accessibility.tsx'),
  route('was', 'routes/site/was.ts'),
  route('sprog', 'routes/site/language.tsx'),
  route('udbakke', 'routes/site/outbox.tsx'),
  route('udvikling/komponenter', 'routes/site/components.tsx'),
  route('helbred', 'routes/site/health.ts'),
  route('robots.txt', 'routes/site/robots.ts'),
  route('sitemap.xml', 'routes/site/sitemap.ts'),
  route('vocabulary/accommodations.json', 'routes/site/accommodations.ts'),

  route('log-ind', 'routes/account/sign-in.tsx'),
  route('log-ud', 'routes/account/sign-out.ts'),
  route('opret', 'routes/account/sign-up.tsx'),
  route('opret/tak', 'routes/account/sign-up-done.tsx'),
  route('glemt-adgangskode', 'routes/account/forgotten.tsx'),
  route('ny-adgangskode/:token', 'routes/account/reset.tsx'),
  route('invitation/:token', 'routes/account/invitation.tsx'),
  route('brugere', 'routes/account/staff.tsx'),
  route('log', 'routes/account/log.tsx'),

  route('min-side', 'routes/worklist/home.tsx'),
  route('overblik', 'routes/insight/overview.tsx'),

  route('soeg', 'routes/vocabulary/search.tsx'),
  route('soeg/forslag', 'routes/vocabulary/suggestions.ts'),

  route('stillinger', 'routes/roles/list.tsx'),
  route('stillinger/:id', 'routes/roles/public.tsx'),
  route('virksomhed', 'routes/employers/own.tsx'),
  route('virksomhed/arbejdssteder/ny', 'routes/employers/new-workplace.tsx'),
  route('virksomhed/arbejdssteder/:id', 'routes/employers/workplace.tsx'),
  route('virksomhed/stillinger/ny', 'routes/roles/new.tsx'),
  route('virksomhed/stillinger/:id', 'routes/roles/own.tsx'),
  route('virksomhed/stillinger/:id/rediger', 'routes/roles/edit.tsx'),
  route('virksomheder', 'routes/employers/list.tsx'),
  route('virksomheder/:id', 'routes/employers/file.tsx'),

  route('kandidater', 'routes/candidates/list.tsx'),
  route('kandidater/ny', 'routes/candidates/new.tsx'),
  route('kandidater/:id', 'routes/candidates/file.tsx'),
  route('kandidater/:id/rediger', 'routes/candidates/edit.tsx'),
  route('kandidater/:id/profil', 'routes/candidates/profile.tsx', { id: 'candidate-profile' }),
  route('kandidater/:id/profil/:part', 'routes/candidates/profile-part.tsx', { id: 'candidate-profile-part' }),
  route('kandidater/:id/skjul', 'routes/candidates/hidden.tsx', { id: 'candidate-hidden' }),
  route('om-mig', 'routes/candidates/profile.tsx'),
  route('om-mig/skjul', 'routes/candidates/hidden.tsx'),
  route('om-mig/:part', 'routes/candidates/profile-part.tsx'),

  route('stillinger/:id/kandidater', 'routes/matches/ranked-candidates.tsx'),
  route('kandidater/:id/stillinger', 'routes/matches/ranked-roles.tsx'),
  route('job', 'routes/matches/own-roles.tsx'),
  route('match/:roleId/:candidateId', 'routes/matches/match.tsx'),

  route('formidlinger', 'routes/introductions/list.tsx'),
  route('formidlinger/:id', 'routes/introductions/introduction.tsx'),
  route('formidlinger/:id/svar', 'routes/introductions/answer.tsx'),
  route('formidlinger/:id/aftale', 'routes/introductions/agreement.tsx'),
  route('ansaettelser/:id', 'routes/placements/placement.tsx'),
  route('samtykker', 'routes/introductions/consents.tsx'),

  route('*', 'routes/site/unknown.tsx'),
] satisfies RouteConfig
