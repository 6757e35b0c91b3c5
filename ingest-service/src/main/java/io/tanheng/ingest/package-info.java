/** From MQTT to Kafka: decode, check, acknowledge only what Kafka holds. */
@NullMarked
package io.tanheng.ingest;

import org.jspecify.annotations.NullMarked;
