/** A container that serves the site: nginx out of Debian, as a user without rights, on a file system that nothing can write to. */
import { plainNginxFile } from './nginx.ts';
import type { Version } from './version.ts';

const PORT = 8080;
/** Users of this number and group own nothing. */
const NOBODY = 65_534;

/** The configuration inside the container. */
export const innerNginxFile = (version: Version): string =>
  plainNginxFile(version, { root: version.base === '/' ? '/srv/casebook/dist' : '/srv', brotli: true, ports: [PORT, PORT] });

/** Built from the project's folder: docker build -f hosting/Dockerfile . */
export const dockerFile = ({ base }: Version): string => `# Made by npm run hosting. Build it in the project's folder, after npm run build:
#   docker build -f hosting/Dockerfile -t casebook .
# No digest is pinned here, since none was seen: pin the one that you have tried (FROM debian:bookworm-slim@sha256:…).
FROM debian:bookworm-slim
RUN apt-get update \\
  && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \\
  && rm -rf /var/lib/apt/lists/*
COPY hosting/container-nginx.conf /etc/nginx/nginx.conf
COPY dist/ ${base === '/' ? '/srv/casebook/dist/' : `/srv${base}`}
USER ${NOBODY}:${NOBODY}
EXPOSE ${PORT}
STOPSIGNAL SIGQUIT
CMD ["nginx", "-e", "stderr"]
`;

export const dockerIgnore = `*
!dist
!.releases
!hosting/container-nginx.conf
`;

export const composeFile = `# Made by npm run hosting: docker compose -f hosting/compose.yaml up -d --build
services:
  casebook:
    build:
      context: ..
      dockerfile: hosting/Dockerfile
    ports: ["127.0.0.1:${PORT}:${PORT}"]
    read_only: true
    tmpfs: ["/tmp:mode=1777,size=16m"]
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    restart: unless-stopped
`;
