# One image per program, from one file:
#   docker build --build-arg SERVICE=ingest --tag mingxin/ingest .
# SERVICE is portal, ingest, code-registry, sanction-engine or feedback, or log-admin for the operators' commands and the
# steps before the first start. docker-compose.yml builds them all. No image holds a secret: keys and passwords lie in
# volumes.

# The Node of the workspace (nodeVersion in pnpm-workspace.yaml).
ARG NODE_VERSION=24.21.0

FROM node:${NODE_VERSION}-slim AS build
ARG SERVICE
ENV CI=true
WORKDIR /mingxin
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml ./
COPY patches patches
COPY contracts contracts
COPY packages packages
COPY services services
COPY infra/docker infra/docker
RUN sh infra/docker/install.sh "$SERVICE"

FROM node:${NODE_VERSION}-slim
ARG SERVICE
ENV NODE_ENV=production
ENV MINGXIN_SERVICE=${SERVICE}
# Volumes begin with the owner and mode of the directories they are mounted on.
RUN install -d -o node -g node -m 700 /var/lib/mingxin /var/lib/mingxin/dev /var/lib/mingxin-database /var/lib/mingxin-grafana
WORKDIR /mingxin
COPY --from=build /mingxin /mingxin
USER node
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.MINGXIN_PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["sh", "-c", "exec node \"services/$MINGXIN_SERVICE/src/main.ts\""]
