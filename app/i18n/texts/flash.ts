import { defineTexts } from '../translate.ts'

/** One line after a change. Nothing personal: it travels in a cookie. */
export const flash = defineTexts({
  da: {
    saved: 'Gemt.',
    signedOut: 'Du er logget ud.',
    newPassword: 'Din nye adgangskode gælder nu. Log ind.',
    welcome: 'Velkommen. Din konto er klar.',
    invited: 'Invitationen er sendt.',
    accessClosed: 'Adgangen er lukket. Kollegaen er logget ud alle steder.',
    accessOpened: 'Adgangen er åben igen.',
  },
  en: {
    saved: 'Saved.',
    signedOut: 'You are signed out.',
    newPassword: 'Your new password works now. Sign in.',
    welcome: 'Welcome. Your account is ready.',
    invited: 'The invitation is sent.',
    accessClosed: 'Access is closed. Your colleague is signed out everywhere.',
    accessOpened: 'Access is open again.',
  },
})
