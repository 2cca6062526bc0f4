FROM node:20-slim AS packages
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
COPY web/package.json web/

FROM packages AS build
RUN npm ci
# Documents become pages, and what they link to comes along.
COPY tsconfig.json README.md CONTRIBUTING.md CITATION.cff .env.example .dependency-cruiser.cjs ./
COPY docs docs
COPY schema schema
COPY seed seed
COPY src src
COPY web web
RUN npm run build

# What the pages are made of is in their build.
FROM packages AS dependencies
RUN npm ci --omit=dev --workspaces=false

FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json ./
COPY --from=dependencies /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/web/dist web/dist
COPY schema schema
COPY seed seed
# What they ask is asked at the start.
COPY README.md ./
COPY docs docs
USER node
EXPOSE 4000
# Not through npm: node itself must get the signal that stops it.
CMD ["node", "--max-old-space-size=512", "--max-semi-space-size=16", "dist/src/main.js"]
