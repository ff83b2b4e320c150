import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { javaEnvironment } from './broker.ts'
import type { ClusterFiles } from './files.ts'
import { besideJava, type Java } from './java.ts'
import { run } from './run.ts'

const TIMEOUT_MS = 60_000

/**
 * A key and a certificate for 127.0.0.1 that vouches for itself, by the JDK's keytool: the key in the keystore, the
 * certificate as PEM for clients to trust.
 */
export async function createCertificate(files: ClusterFiles, password: string, java: Java): Promise<void> {
  mkdirSync(path.dirname(files.keystore), { mode: 0o700 })
  const store = [
    '-storetype',
    'PKCS12',
    '-keystore',
    files.keystore,
    '-storepass:env',
    'KEYSTORE_PASSWORD',
    '-alias',
    'kafka',
  ]
  const keytool = (args: string[]) =>
    run(besideJava(java, 'keytool'), [...args, ...store], {
      timeoutMs: TIMEOUT_MS,
      env: { ...javaEnvironment(), KEYSTORE_PASSWORD: password },
    })
  const names = ['-dname', 'CN=Mingxin local Kafka', '-ext', 'SAN=IP:127.0.0.1,DNS:localhost']
  await keytool(['-genkeypair', '-keyalg', 'RSA', '-keysize', '2048', '-validity', '3650', ...names])
  await keytool(['-exportcert', '-rfc', '-file', files.certificate])
}
