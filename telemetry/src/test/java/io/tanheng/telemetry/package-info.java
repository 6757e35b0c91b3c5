@NullMarked
package io.tanheng.telemetry;

import org.jspecify.annotations.NullMarked;
