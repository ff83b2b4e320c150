const root = document.documentElement
const say = (zh, en) => {
  const texts = [
    ['zh', 'zh-CN', zh],
    ['en', 'en', en],
  ].map(([name, lang, text]) =>
    Object.assign(document.createElement('span'), { className: name, lang, textContent: text }),
  )
  const fragment = document.createDocumentFragment()
  fragment.append(...texts)
  return fragment
}

// Services on this very machine are meant: whoever opened the page from elsewhere reaches them by the same name.
const reachable = (address) => {
  const url = new URL(address)
  if (url.hostname === '127.0.0.1' && location.hostname !== 'localhost') url.hostname = location.hostname
  return url.origin
}
const given = JSON.parse(document.getElementById('addresses').textContent)
const addresses = { portal: location.origin }
for (const [name, address] of Object.entries(given)) addresses[name] = reachable(address)

for (const place of document.querySelectorAll('[data-address]'))
  place.textContent = addresses[place.dataset.address] ?? place.textContent
for (const place of document.querySelectorAll('[data-path]')) {
  const address = addresses[place.dataset.path]
  if (address) place.title = address
}
for (const item of document.querySelectorAll('[data-service]')) {
  const address = addresses[item.dataset.service]
  if (!address) continue
  const contract = Object.assign(document.createElement('a'), { href: `${address}/openapi.json` })
  contract.append(say('接口文档', 'contract'))
  item.querySelector('.links').append(contract, ` · ${new URL(address).host}`)
}

const show = (place, state, zh, en) => {
  place.dataset.state = state
  place.replaceChildren(say(zh, en))
}
const showService = (item, outcome) => {
  const isReady = outcome === 'ok'
  const place = item.querySelector('[data-state]')
  if (outcome === undefined) show(place, 'wait', '未配置', 'not configured')
  else show(place, isReady ? 'good' : 'bad', isReady ? '就绪' : '未就绪', isReady ? 'ready' : 'not ready')
  item.querySelector('.fault').textContent = isReady || outcome === undefined ? '' : outcome
}
const readiness = async () => {
  try {
    const { status, checks } = await (await fetch('/health/ready', { cache: 'no-store' })).json()
    return { isReady: status === 'ready', checks: { ...checks, portal: checks.database } }
  } catch {
    return undefined
  }
}
const refresh = async () => {
  const answer = await readiness()
  const verdict = document.getElementById('verdict')
  if (!answer) show(verdict, 'bad', '门户没有应答', 'the portal does not answer')
  else if (answer.isReady) show(verdict, 'good', '全部就绪', 'everything is ready')
  else show(verdict, 'bad', '尚未全部就绪', 'not everything is ready')
  for (const item of document.querySelectorAll('[data-service]')) {
    const name = item.dataset.service
    showService(item, answer ? answer.checks[name] : name === 'portal' ? '…' : undefined)
  }
  document.getElementById('asked').textContent = new Date().toLocaleTimeString('zh-CN', { hour12: false })
  setTimeout(refresh, 5000)
}

for (const command of document.querySelectorAll('.command')) {
  const button = Object.assign(document.createElement('button'), { type: 'button' })
  const rest = () => button.replaceChildren(say('复制', 'copy'))
  rest()
  button.addEventListener('click', async () => {
    const text = command.querySelector('pre')
    try {
      await navigator.clipboard.writeText(text.textContent)
      button.replaceChildren(say('已复制', 'copied'))
    } catch {
      getSelection().selectAllChildren(text)
      button.replaceChildren(say('已选中', 'selected'))
    }
    setTimeout(rest, 2000)
  })
  command.append(button)
}

const remember = (language) => {
  try {
    localStorage.setItem('language', language)
  } catch {}
}
const remembered = () => {
  try {
    return localStorage.getItem('language')
  } catch {
    return null
  }
}
if (remembered() === 'en') root.lang = 'en'
document.getElementById('language').addEventListener('click', () => {
  root.lang = root.lang === 'en' ? 'zh-CN' : 'en'
  remember(root.lang)
})
refresh()
