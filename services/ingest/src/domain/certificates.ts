import type { SealedSubject } from '@mingxin/contracts'
import { type Fault, faultAt } from '@mingxin/errors'

/** The last day of certificates without a unified code (明府办函〔2018〕84号 四（二）3). */
const CERTIFICATES_END_ON = '2018-06-30'

const CERTIFICATES = { 'inst-cert': '/subject/instCertNo', 'social-org': '/subject/socialOrgNo' } as const

const isCertificate = (type: string): type is keyof typeof CERTIFICATES => Object.hasOwn(CERTIFICATES, type)

/** A record that names its subject by such a certificate alone, though it was decided when none was in use any more. */
export function certificateWarning({ identifiers }: SealedSubject, decidedOn: string | undefined): Fault[] {
  if (decidedOn === undefined || decidedOn <= CERTIFICATES_END_ON) return []
  if (identifiers.some(({ type }) => type === 'uscc' || type === 'exceptional-uscc')) return []
  return identifiers.flatMap(({ type, value, raw }) =>
    isCertificate(type) ? [faultAt(CERTIFICATES[type], 'identifier.certificate-out-of-use', raw ?? value)] : [],
  )
}
