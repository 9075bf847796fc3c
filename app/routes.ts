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
  route('helbred', 'routes/site/health.ts'),
  route('robots.txt', 'routes/site/robots.ts'),
  route('sitemap.xml', 'routes/site/sitemap.ts'),

  route('log-ind', 'routes/account/sign-in.tsx'),
  route('log-ud', 'routes/account/sign-out.ts'),
  route('opret', 'routes/account/sign-up.tsx'),
  route('opret/tak', 'routes/account/sign-up-done.tsx'),
  route('glemt-adgangskode', 'routes/account/forgotten.tsx'),
  route('ny-adgangskode/:token', 'routes/account/reset.tsx'),
  route('invitation/:token', 'routes/account/invitation.tsx'),
  route('brugere', 'routes/account/staff.tsx'),
  route('log', 'routes/account/log.tsx'),

  route('*', 'routes/site/unknown.tsx'),
] satisfies RouteConfig
