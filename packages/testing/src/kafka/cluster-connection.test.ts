import { expect, it } from 'vitest'
import { toProperties } from './cluster-connection.ts'

const brokers = ['a:1']

it('Java clients get certificate and password as they are, in one line of ASCII each', () => {
  const sasl = { mechanism: 'scram-sha-256', username: '明信', password: 'a"b\\c' } as const
  expect(toProperties({ brokers, tls: { ca: 'BEGIN\nEND' }, sasl }).split('\n')).toEqual([
    'security.protocol=SASL_SSL',
    'ssl.truststore.type=PEM',
    'ssl.truststore.certificates=BEGIN\\u000aEND',
    'sasl.mechanism=SCRAM-SHA-256',
    'sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required' +
      ' username="\\u660e\\u4fe1" password="a\\u005c"b\\u005c\\u005cc";',
    '',
  ])
})

it('Java clients are told of neither where there is none', () => {
  expect(toProperties({ brokers })).toBe('security.protocol=PLAINTEXT\n')
  expect(toProperties({ brokers, tls: {} })).toBe('security.protocol=SSL\n')
})
