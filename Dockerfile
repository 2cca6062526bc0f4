FROM node:20-slim AS packages
WORKDIR /app
COPY .npmrc package.json package-lock.json ./

FROM packages AS build
RUN npm ci
COPY tsconfig.json ./
COPY seed seed
COPY src src
RUN npm run build

FROM packages AS dependencies
RUN npm ci --omit=dev

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY schema schema
COPY seed seed
# What they ask is asked at the start.
COPY README.md ./
COPY docs docs
USER node
EXPOSE 4000
# Not through npm: node itself must get the signal that stops it.
CMD ["node", "--max-old-space-size=512", "--max-semi-space-size=8", "dist/src/main.js"]
