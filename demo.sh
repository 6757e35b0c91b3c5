#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
#
# Starts the whole of Tanheng on this machine: real PostgreSQL, Kafka and MQTT broker, the three services, and simulated
# plants. Builds what is missing. ./demo --help tells the options, docs/running.md the rest.

set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
# shellcheck source=.mvn/scripts/common.sh
. "$root/.mvn/scripts/common.sh"

find_java
build_unless_current demo \
    "methodology telemetry contracts parts parts/kafka parts/mqtt parts/launch ingest-service accounting-service reporting-service demo" \
    -pl ingest-service,accounting-service,reporting-service,demo -am
exec "$java" -XX:+UseSerialGC -Xmx256m -Xshare:auto \
    -cp "$root/demo/target/classes:$(cat "$root/demo/target/demo.classpath")" \
    -Duser.language="$language" -Dtanheng.root="$root" io.tanheng.demo.launch.Demo "$@"
