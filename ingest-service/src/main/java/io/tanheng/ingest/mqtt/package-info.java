/** The door to devices: Eclipse Paho behind a one-method port. */
@NullMarked
package io.tanheng.ingest.mqtt;

import org.jspecify.annotations.NullMarked;
