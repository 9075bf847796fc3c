import type { Template } from './template.ts'
import { careTemplates } from './templates-care.ts'
import { deskTemplates } from './templates-desk.ts'
import { digitalTemplates } from './templates-digital.ts'
import { goodsTemplates } from './templates-goods.ts'
import { serviceTemplates } from './templates-service.ts'
import { surroundingsTemplates } from './templates-surroundings.ts'

/** All templates. The ids are for ever. */
export const templates: readonly Template[] = [
  ...deskTemplates,
  ...digitalTemplates,
  ...careTemplates,
  ...serviceTemplates,
  ...goodsTemplates,
  ...surroundingsTemplates,
]
