import { defineTexts } from '../translate.ts'

/** One line after a change. Nothing personal: it travels in a cookie. */
export const flash = defineTexts({
  da: {
    saved: 'Gemt.',
    signedOut: 'Du er logget ud.',
    newPassword: 'Din nye adgangskode gælder nu. Log ind.',
    welcome: 'Velkommen. Din konto er klar.',
  },
  en: {
    saved: 'Saved.',
    signedOut: 'You are signed out.',
    newPassword: 'Your new password works now. Sign in.',
    welcome: 'Welcome. Your account is ready.',
  },
})
