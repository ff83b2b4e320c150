import { expect, it } from 'vitest'
import { clientProperties } from './client-properties.ts'

it('Java clients get certificate and password as they are, in one line of ASCII each', () => {
  const sasl = { mechanism: 'scram-sha-256', username: '明信', password: 'a"b\\c' }
  expect(clientProperties({ tls: { ca: 'BEGIN\nEND' }, sasl }).split('\n')).toEqual([
    'security.protocol=SASL_SSL',
    'ssl.truststore.type=PEM',
    'ssl.truststore.certificates=BEGIN\\u000aEND',
    'sasl.mechanism=SCRAM-SHA-256',
    'sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required' +
      ' username="\\u660e\\u4fe1" password="a\\u005c"b\\u005c\\u005cc";',
    '',
  ])
})

it('a user without TLS, and TLS without a user, are each said alone, and neither where there is none', () => {
  const sasl = { mechanism: 'plain', username: 'mingxin', password: 'secret' }
  expect(clientProperties({ sasl })).toMatch(
    /^security\.protocol=SASL_PLAINTEXT\nsasl\.mechanism=PLAIN\nsasl\.jaas\.config=\S+\.plain\.PlainLoginModule required/,
  )
  expect(clientProperties({ tls: {} })).toBe('security.protocol=SSL\n')
  expect(clientProperties({})).toBe('security.protocol=PLAINTEXT\n')
})
